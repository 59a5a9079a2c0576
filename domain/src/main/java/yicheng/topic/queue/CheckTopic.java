package yicheng.topic.queue;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Note;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/** The clerk answers the checklist and may leave a note; the topic is judged again with the answers. */
public final class CheckTopic {

    /** @param note blank for none */
    public record Command(Topic.Id topic, long basedOn, TopicForm checklist, String note) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public CheckTopic(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.CHECK, command.topic(), command.basedOn(), occasion -> {
            var checked = occasion.topic().checked(command.checklist()).at(Stage.UNDER_REVIEW);
            var next = command.note().isBlank()
                    ? checked
                    : checked.noted(
                            new Note(actor.id(), occasion.now(), command.note().strip()));
            return judge.judge(next, actor.organisation())
                    .then(judged ->
                            new Answer.Done<>(Outcome.judged(next.at(judged.unlessLate(Stage.UNDER_REVIEW)), judged)
                                    .with(Map.of("note", command.note().strip()))));
        });
    }
}
