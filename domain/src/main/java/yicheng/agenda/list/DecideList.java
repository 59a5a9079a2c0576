package yicheng.agenda.list;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.meeting.Kind;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * The principal leader decides item by item (3.1.list.approve). He may stop in between; what he chose is kept and may be
 * changed until he is done. Then all of it counts at once, and the agenda gets its next version.
 */
public final class DecideList {

    /**
     * @param choices for some of the items
     * @param approveRest all that nothing was chosen for
     * @param finish every item is decided: let it count
     * @param paper where it was decided on paper and somebody else enters it
     */
    public record Command(
            TopicList.Id list,
            long basedOn,
            Map<Topic.Id, Choice> choices,
            boolean approveRest,
            boolean finish,
            Optional<Paper> paper) {
        public Command {
            choices = Map.copyOf(choices);
        }
    }

    /**
     * @param other for {@link ItemDecision.Choice#CHANGE_KIND}
     * @param observers those proposed may attend
     * @param remark needed to send a topic back
     */
    public record Choice(ItemDecision.Choice choice, Optional<Kind> other, boolean observers, String remark) {}

    /** Takes back what was chosen for these, as long as nothing counts yet. */
    public record Undo(TopicList.Id list, long basedOn, Set<Topic.Id> topics) {
        public Undo {
            topics = Set.copyOf(topics);
        }
    }

    private final ListActs acts;
    private final Topics topics;
    private final Signing signing;
    private final Consequences consequences;
    private final Annex annex;

    public DecideList(ListActs acts, Topics topics, Signing signing, Consequences consequences, Annex annex) {
        this.acts = acts;
        this.topics = topics;
        this.signing = signing;
        this.consequences = consequences;
        this.annex = annex;
    }

    public Answer<TopicLists.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Signing.needed(Operation.DECIDE_LISTS, command.paper()),
                command.finish() ? "list.decided" : "list.item-decided",
                command.list(),
                command.basedOn(),
                (list, now) -> list.stage() == ListStage.SIGNED
                        ? signing.of(actor, Operation.DECIDE_LISTS, ListRefusals.DECIDE, list, command.paper(), now)
                                .then(signature -> decided(actor, command, list, signature, now))
                        : ListRefusals.state(
                                ListRefusals.DECIDE,
                                list.stage(),
                                Text.of(
                                        "清单现为“%s”，不能审定"
                                                .formatted(list.stage().label().zh()),
                                        "the list is \"%s\" and cannot be decided"
                                                .formatted(list.stage().label().en()))));
    }

    public Answer<TopicLists.Kept> handle(Actor actor, Undo undo) {
        return acts.act(
                actor,
                Operation.DECIDE_LISTS,
                "list.choice-undone",
                undo.list(),
                undo.basedOn(),
                (list, now) -> list.stage() == ListStage.SIGNED
                        ? new Answer.Done<>(undone(actor, list, undo))
                        : ListRefusals.state(
                                ListRefusals.DECIDE,
                                list.stage(),
                                Text.of(
                                        "清单现为“%s”，所作选择不能再撤销"
                                                .formatted(list.stage().label().zh()),
                                        "the list is \"%s\"; what was chosen stands"
                                                .formatted(list.stage().label().en()))));
    }

    private static ListActs.Outcome undone(Actor actor, TopicList list, Undo undo) {
        var topics = undo.topics().stream().map(Topic.Id::value).sorted().collect(Collectors.joining(","));
        return new ListActs.Outcome(
                list.undecided(undo.topics()),
                Map.of("topics", topics),
                actor.lender(Operation.DECIDE_LISTS).map(Person::id));
    }

    private Answer<ListActs.Outcome> decided(
            Actor actor, Command command, TopicList list, Signature signature, Instant now) {
        if (signature.by().equals(list.compiled().by())
                || list.signed()
                        .filter(signed -> signed.by().equals(signature.by()))
                        .isPresent()) {
            return ListRefusals.rights(
                    Text.of("清单由您拟制或签字，须由另一人审定", "you compiled or signed the list; somebody else has to decide it"));
        }
        var fault = new ChoiceFaults(list, this::title).first(command.choices());
        if (fault.isPresent()) {
            return fault.get();
        }
        if (command.choices().isEmpty() && !command.approveRest() && !command.finish()) {
            return ListRefusals.policy(
                    ListRefusals.DECIDE, "items", "", Text.of("请至少选择一项的审定意见", "choose for at least one item"));
        }
        var chosen = chosen(list, command, signature);
        var onBehalfOf = command.paper().map(Paper::signer).or(signature::lender);
        if (!command.finish()) {
            return new Answer.Done<>(new ListActs.Outcome(chosen, content(chosen), onBehalfOf));
        }
        var open = listed(chosen).stream()
                .filter(item -> item.decision().isEmpty())
                .toList();
        var counted = listed(chosen);
        return open.isEmpty()
                ? consequences.of(actor, chosen, counted, signature, now).then(done -> {
                    annex.decided(counted, new Annex.By(actor.id(), onBehalfOf, now));
                    return new Answer.Done<>(
                            new ListActs.Outcome(chosen.decided(signature), content(chosen), onBehalfOf));
                })
                : ListRefusals.policy(
                        ListRefusals.DECIDE,
                        "items",
                        titles(open),
                        Text.of(
                                "还有 %d 项没有审定：%s。请逐项选择，或选“其余全部同意”".formatted(open.size(), titles(open)),
                                "%d items are not decided: %s; choose for each, or approve the rest"
                                        .formatted(open.size(), titles(open))));
    }

    private TopicList chosen(TopicList list, Command command, Signature by) {
        var next = list;
        for (var item : listed(list)) {
            var choice = Optional.ofNullable(command.choices().get(item.topic()))
                    .or(() -> command.approveRest() && item.decision().isEmpty()
                            ? Optional.of(new Choice(ItemDecision.Choice.APPROVE, Optional.empty(), true, ""))
                            : Optional.empty());
            if (choice.isPresent()) {
                next = next.decided(item.topic(), decision(choice.get(), by));
            }
        }
        return next;
    }

    private static ItemDecision decision(Choice choice, Signature by) {
        return new ItemDecision(
                choice.choice(),
                choice.other(),
                choice.observers(),
                choice.remark().strip(),
                by.by(),
                by.lender(),
                by.at());
    }

    /** Without what its department took back meanwhile. */
    private List<Item> listed(TopicList list) {
        return list.items().stream()
                .filter(item -> topics.find(item.topic())
                        .filter(kept -> kept.topic().stage() == Stage.LISTED)
                        .isPresent())
                .toList();
    }

    private String titles(List<Item> items) {
        return items.stream().map(item -> title(item.topic())).collect(Collectors.joining("、"));
    }

    private String title(Topic.Id topic) {
        return topics.find(topic).map(kept -> kept.topic().title()).orElse(topic.value());
    }

    private static Map<String, String> content(TopicList list) {
        var content = new TreeMap<String, String>();
        list.items()
                .forEach(item -> item.decision().ifPresent(decision -> {
                    content.put(
                            "choice." + item.topic().value(), decision.choice().code());
                    if (!decision.remark().isBlank()) {
                        content.put("remark." + item.topic().value(), decision.remark());
                    }
                }));
        return content;
    }
}
