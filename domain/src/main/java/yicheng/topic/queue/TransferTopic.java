package yicheng.topic.queue;

import java.util.Map;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Hands a topic to another department: where its own was dissolved, or the work went elsewhere. */
public final class TransferTopic {

    public record Command(Topic.Id topic, long basedOn, Department.Id to, String reason) {}

    private final TopicActs acts;

    public TransferTopic(TopicActs acts) {
        this.acts = acts;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.TRANSFER, command.topic(), command.basedOn(), occasion -> {
            var to = actor.organisation()
                    .department(command.to())
                    .filter(department -> department.existsOn(actor.day()))
                    .filter(department ->
                            !department.id().equals(occasion.topic().department()));
            if (to.isEmpty()) {
                return Refusals.of(
                        Act.TRANSFER,
                        "department",
                        command.to().value(),
                        Text.of("请选择另一个现有的部门", "choose another department that exists"));
            }
            if (command.reason().isBlank()) {
                return Refusals.of(Act.TRANSFER, "reason", "", Text.of("请写明为何移交", "say why it changes hands"));
            }
            var next = Deciding.decided(actor, Act.TRANSFER, occasion, occasion.topic(), command.reason())
                    .in(command.to());
            return new Answer.Done<>(Outcome.of(
                    next,
                    Map.of(
                            "from", occasion.topic().department().value(),
                            "to", command.to().value(),
                            "reason", command.reason().strip())));
        });
    }
}
