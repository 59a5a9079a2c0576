package yicheng.topic.intake;

import java.util.Map;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Takes a submitted topic back, for good: to bring it again, copy it. */
public final class WithdrawTopic {

    public record Command(Topic.Id topic, long basedOn, String reason) {}

    private final TopicActs acts;

    public WithdrawTopic(TopicActs acts) {
        this.acts = acts;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.WITHDRAW, command.topic(), command.basedOn(), occasion -> {
            if (command.reason().isBlank()) {
                return Refusals.of(Act.WITHDRAW, "reason", "", Text.of("请写明为何撤回", "say why it is withdrawn"));
            }
            var lender = actor.lender(Act.WITHDRAW.operation(), occasion.topic().department())
                    .map(Person::id);
            var decision = new Decision(
                    Act.WITHDRAW,
                    actor.id(),
                    lender,
                    occasion.now(),
                    command.reason().strip(),
                    occasion.topic().round());
            return new Answer.Done<>(Outcome.of(
                    occasion.topic().decided(decision).at(Stage.WITHDRAWN),
                    Map.of("reason", command.reason().strip())));
        });
    }
}
