package yicheng.web.pages.topics.document;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.work.TopicAddress;

/** Begins a draft with the words of an earlier topic, for the next meeting of its kind. */
public final class CopyPage {

    private final Frame frame;

    public CopyPage(Frame frame) {
        this.frame = frame;
    }

    public void copy(Context asked) {
        var actor = frame.actor(asked);
        frame.office()
                .readTopics()
                .one(actor, TopicAddress.of(asked))
                .then(kept -> copied(actor, kept.topic()))
                .either(
                        copy -> asked.redirect("/topics/" + copy.topic().id().value() + "/edit", HttpStatus.SEE_OTHER),
                        frame::refused);
    }

    private Answer<Topics.Kept> copied(Actor actor, Topic topic) {
        var command = new DraftTopic.Command(
                department(actor, topic), next(topic.meeting()), topic.form().asCopy(), Optional.of(topic.id()));
        return frame.office().intake().draftTopic().handle(actor, command);
    }

    /** The one who copies does so for his own department, where it is clear which. */
    private static Department.Id department(Actor actor, Topic topic) {
        return actor.departments(Operation.DRAFT_TOPICS).stream()
                .filter(own -> !actor.may(Operation.DRAFT_TOPICS, topic.department()))
                .findFirst()
                .orElse(topic.department());
    }

    private MeetingRef next(MeetingRef before) {
        var kind = before.kind() == Kind.ADHOC ? Kind.WEEKLY : before.kind();
        return MeetingRef.parse(MeetingChoices.of(Upcoming.in(frame.office())).first(kind))
                .orElse(before);
    }
}
