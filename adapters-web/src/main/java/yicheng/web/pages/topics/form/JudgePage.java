package yicheng.web.pages.topics.form;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.topic.life.Topic;
import yicheng.web.pages.review.TopicValues;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.TopicAddress;

/** Answers what the rules say of a topic's form while it is typed: only the parts of the page that change. */
public final class JudgePage {

    private final Frame frame;
    private final FormDesk desk;

    public JudgePage(Frame frame) {
        this.frame = frame;
        this.desk = new FormDesk(frame);
    }

    public void judge(Context asked) {
        var actor = frame.actor(asked);
        var topic = asked.pathParamMap().containsKey("id")
                ? Optional.of(TopicAddress.of(asked))
                : Optional.<Topic.Id>empty();
        var department = FormPage.department(asked);
        var form = desk.form(actor, topic, department, TopicValues.typedIn(asked), false);
        frame.answer(asked, "review/judged", Entry.TOPICS, form);
    }
}
