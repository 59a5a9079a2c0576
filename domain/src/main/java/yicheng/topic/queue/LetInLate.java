package yicheng.topic.queue;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** The principal leader lets a late topic into the meeting it was meant for, as urgent (3.1.submit.late*). */
public final class LetInLate {

    public record Command(Topic.Id topic, long basedOn, String reason) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public LetInLate(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.LET_IN, command.topic(), command.basedOn(), occasion -> {
            if (command.reason().isBlank()) {
                return Refusals.of(Act.LET_IN, "reason", "", Text.of("请写明为何紧急", "say why it is urgent"));
            }
            var next = Deciding.decided(actor, Act.LET_IN, occasion, occasion.topic(), command.reason())
                    .letInLate()
                    .at(Stage.SUBMITTED);
            return judge.judge(next, actor.organisation())
                    .then(judged -> new Answer.Done<>(Outcome.judged(next, judged)
                            .with(Map.of("reason", command.reason().strip()))));
        });
    }
}
