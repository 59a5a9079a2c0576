package yicheng.topic.alike;

import java.util.Map;
import java.util.Optional;
import yicheng.journal.StaleVersion;
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
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Merges a topic into another of the same meeting: one leads, the other's department goes along, both texts stay. */
public final class MergeTopics {

    /**
     * @param topic the one that goes along
     * @param into the one that leads
     * @param leadBasedOn version of that one
     */
    public record Command(Topic.Id topic, long basedOn, Topic.Id into, long leadBasedOn, String reason) {}

    private final TopicActs acts;
    private final Topics topics;

    public MergeTopics(TopicActs acts, Topics topics) {
        this.acts = acts;
        this.topics = topics;
    }

    /** The one that goes along. */
    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.MERGE, command.topic(), command.basedOn(), occasion -> {
            var lead = topics.find(command.into())
                    .orElseThrow(() -> new Unknown("topic", command.into().value()));
            return against(occasion.topic(), lead.topic(), command)
                    .orElseGet(() -> merged(actor, command, occasion, lead));
        });
    }

    private Answer<Outcome> merged(Actor actor, Command command, Occasion occasion, Topics.Kept lead) {
        if (lead.version() != command.leadBasedOn()) {
            throw new StaleVersion(lead.topic().subject(), command.leadBasedOn());
        }
        var reason = command.reason().strip();
        acts.along(
                actor.id().value(),
                "topic.joined",
                command.into(),
                along -> Outcome.of(
                        along.topic().joinedBy(occasion.topic()),
                        Map.of("topic", command.topic().value(), "reason", reason)));
        var next = Deciding.decided(actor, Act.MERGE, occasion, occasion.topic(), reason)
                .mergedInto(command.into());
        return new Answer.Done<>(Outcome.of(next, Map.of("lead", command.into().value(), "reason", reason)));
    }

    private static Optional<Answer<Outcome>> against(Topic topic, Topic lead, Command command) {
        if (topic.id().equals(lead.id())) {
            return refused(command, Text.of("议题不能并入自己，请选择另一项", "a topic does not merge into itself"));
        }
        if (!topic.meeting().equals(lead.meeting())) {
            return refused(
                    command,
                    Text.of("两项议题不在同一次会议，请先把其中一项顺延到同一次", "the two are for different meetings; roll one of them first"));
        }
        if (!Act.MERGE.isFrom(lead.stage())) {
            return refused(
                    command,
                    Text.of(
                            "“%s”现为“%s”，不能作为牵头议题"
                                    .formatted(
                                            lead.title(), lead.stage().label().zh()),
                            "\"%s\" is \"%s\" and cannot lead"
                                    .formatted(
                                            lead.title(), lead.stage().label().en())));
        }
        if (Stage.listable().contains(lead.stage()) && !Stage.listable().contains(topic.stage())) {
            return refused(
                    command,
                    Text.of(
                            "“%s”还没有审核通过，请先审核，再并入已通过的议题".formatted(topic.title()),
                            "\"%s\" is not passed yet; review it before it joins one that is"
                                    .formatted(topic.title())));
        }
        if (!topic.ties().joined().isEmpty()) {
            return refused(
                    command,
                    Text.of(
                            "已有议题并入这一项，请让它牵头，或先拆分",
                            "others were merged into this one; let it lead, or take them apart"));
        }
        return command.reason().isBlank()
                ? Optional.of(Refusals.of(
                        Act.MERGE, "reason", "", Text.of("请写明合并的理由，两个部门都会看到", "say why; both departments will see it")))
                : Optional.empty();
    }

    private static Optional<Answer<Outcome>> refused(Command command, Text text) {
        return Optional.of(Refusals.of(Act.MERGE, "into", command.into().value(), text));
    }
}
