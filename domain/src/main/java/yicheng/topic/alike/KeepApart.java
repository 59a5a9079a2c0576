package yicheng.topic.alike;

import java.util.Map;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** The office has looked at two topics that read alike and keeps them apart; the advice is not given again. */
public final class KeepApart {

    public record Command(Topic.Id topic, long basedOn, Topic.Id other, String reason) {}

    private final TopicActs acts;
    private final Topics topics;

    public KeepApart(TopicActs acts, Topics topics) {
        this.acts = acts;
        this.topics = topics;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.KEEP_APART, command.topic(), command.basedOn(), occasion -> {
            var other = topics.find(command.other())
                    .orElseThrow(() -> new Unknown("topic", command.other().value()));
            if (command.other().equals(command.topic())) {
                return Refusals.of(
                        Act.KEEP_APART, "other", command.other().value(), Text.of("请选择另一项议题", "choose another topic"));
            }
            if (command.reason().isBlank()) {
                return Refusals.of(Act.KEEP_APART, "reason", "", Text.of("请写明为何不合并", "say why they are kept apart"));
            }
            var reason = command.reason().strip();
            var apart = new Ties.Apart(other.topic().id(), reason, actor.id(), occasion.now());
            acts.along(
                    actor.id().value(),
                    Act.KEEP_APART.event(),
                    command.other(),
                    along -> Outcome.of(
                            along.topic().keptApart(new Ties.Apart(command.topic(), reason, actor.id(), along.now())),
                            Map.of("other", command.topic().value(), "reason", reason)));
            var next = Deciding.decided(actor, Act.KEEP_APART, occasion, occasion.topic(), reason)
                    .keptApart(apart);
            return new Answer.Done<>(
                    Outcome.of(next, Map.of("other", command.other().value(), "reason", reason)));
        });
    }
}
