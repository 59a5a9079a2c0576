package yicheng.topic.intake;

import java.util.Map;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/** Keeps what was typed so far, readable or not. Of a draft the journal tells only who saved it when. */
public final class SaveTopic {

    /** @param basedOn version that the one who types has seen */
    public record Command(Topic.Id topic, long basedOn, MeetingRef meeting, TopicForm form) {}

    private final TopicActs acts;

    public SaveTopic(TopicActs acts) {
        this.acts = acts;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.SAVE, command.topic(), command.basedOn(), occasion -> {
            var next = occasion.topic().saying(command.form()).forMeeting(command.meeting());
            return new Answer.Done<>(Outcome.of(
                    next, next.stage() == Stage.DRAFT ? Map.of() : next.form().byCode()));
        });
    }
}
