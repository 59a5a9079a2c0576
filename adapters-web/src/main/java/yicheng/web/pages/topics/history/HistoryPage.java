package yicheng.web.pages.topics.history;

import io.javalin.http.Context;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.TopicAddress;

/** Shows what was done to a topic, first to last. */
public final class HistoryPage {

    private final Frame frame;
    private final Histories histories;

    public HistoryPage(Frame frame) {
        this.frame = frame;
        this.histories = new Histories(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        frame.office()
                .readTopics()
                .one(actor, TopicAddress.of(asked))
                .either(
                        kept -> frame.answer(asked, "topics/history", Entry.TOPICS, histories.of(actor, kept.topic())),
                        frame::refused);
    }
}
