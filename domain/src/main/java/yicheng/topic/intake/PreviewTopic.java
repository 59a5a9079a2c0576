package yicheng.topic.intake;

import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/** Judges a topic as it is being typed, together with the kept ones its amount adds up with. Nothing is kept. */
public final class PreviewTopic {

    /** @param topic the one that is being changed; empty for one that is not kept yet */
    public record Command(Optional<Topic.Id> topic, Department.Id department, MeetingRef meeting, TopicForm form) {}

    private static final Topic.Id UNKEPT = new Topic.Id("-");

    private final Topics topics;
    private final TopicJudge judge;

    public PreviewTopic(Topics topics, TopicJudge judge) {
        this.topics = topics;
        this.judge = judge;
    }

    public Answer<Judged> handle(Actor actor, Command command) {
        var topic = command.topic().map(this::kept).orElseGet(() -> draft(actor, command));
        return actor.may(Operation.DRAFT_TOPICS, topic.department())
                ? judge.judge(topic.saying(command.form()).forMeeting(command.meeting()), actor.organisation())
                : actor.refused(Operation.DRAFT_TOPICS);
    }

    private Topic kept(Topic.Id id) {
        return topics.find(id).map(Topics.Kept::topic).orElseThrow(() -> new Unknown("topic", id.value()));
    }

    private static Topic draft(Actor actor, Command command) {
        return Topic.draft(UNKEPT, command.department(), actor.id(), command.meeting(), command.form());
    }
}
