package yicheng.topic.alike;

import java.util.Map;
import java.util.Set;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Takes a merged topic apart from its lead again, as long as the list is not signed. */
public final class UnmergeTopic {

    public record Command(Topic.Id topic, long basedOn, String reason) {}

    private static final Set<Stage> ON_A_LIST = Set.of(Stage.LISTED, Stage.APPROVED, Stage.RANKED);

    private final TopicActs acts;
    private final Topics topics;

    public UnmergeTopic(TopicActs acts, Topics topics) {
        this.acts = acts;
        this.topics = topics;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.UNMERGE, command.topic(), command.basedOn(), occasion -> {
            var lead = lead(occasion.topic());
            if (ON_A_LIST.contains(lead.stage())) {
                return Refusals.of(
                        Act.UNMERGE,
                        "topic",
                        lead.title(),
                        Text.of(
                                "牵头议题“%s”现为“%s”，清单签字后不再拆分"
                                        .formatted(
                                                lead.title(),
                                                lead.stage().label().zh()),
                                "its lead \"%s\" is \"%s\"; once the list is signed they stay together"
                                        .formatted(
                                                lead.title(),
                                                lead.stage().label().en())));
            }
            if (command.reason().isBlank()) {
                return Refusals.of(
                        Act.UNMERGE,
                        "reason",
                        "",
                        Text.of("请写明为何拆分，两个部门都会看到", "say why; both departments will see it"));
            }
            return new Answer.Done<>(apart(actor, command, occasion, lead));
        });
    }

    private Topic lead(Topic topic) {
        var lead = topic.ties().lead().map(Ties.Lead::topic).orElseThrow();
        return topics.find(lead).map(Topics.Kept::topic).orElseThrow(() -> new Unknown("topic", lead.value()));
    }

    private Outcome apart(Actor actor, Command command, Occasion occasion, Topic lead) {
        var reason = command.reason().strip();
        acts.along(
                actor.id().value(),
                "topic.left",
                lead.id(),
                along -> Outcome.of(
                        along.topic().leftBy(command.topic()),
                        Map.of("topic", command.topic().value(), "reason", reason)));
        var next = Deciding.decided(actor, Act.UNMERGE, occasion, occasion.topic(), reason)
                .unmerged(lead.meeting());
        return Outcome.of(next, Map.of("lead", lead.id().value(), "reason", reason));
    }
}
