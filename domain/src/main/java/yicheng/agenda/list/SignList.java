package yicheng.agenda.list;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** The head of the office signs the list and reports it to the principal leader (3.1.list.sign). */
public final class SignList {

    /** @param paper where it was signed on paper and somebody else enters it */
    public record Command(TopicList.Id list, long basedOn, Optional<Paper> paper) {}

    /** What the office itself has not finished. */
    private static final Set<Stage> WITH_THE_OFFICE = Set.of(Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.ROLLED);

    private final ListActs acts;
    private final Topics topics;
    private final TopicActs topicActs;
    private final TopicJudge judge;
    private final Signing signing;

    public SignList(ListActs acts, Topics topics, TopicActs topicActs, TopicJudge judge, Signing signing) {
        this.acts = acts;
        this.topics = topics;
        this.topicActs = topicActs;
        this.judge = judge;
        this.signing = signing;
    }

    public Answer<TopicLists.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Signing.needed(Operation.SIGN_LISTS, command.paper()),
                "list.signed",
                command.list(),
                command.basedOn(),
                (list, now) -> against(actor, list)
                        .<Answer<ListActs.Outcome>>map(refused -> refused)
                        .orElseGet(() -> signed(actor, command, list, now)));
    }

    private Answer<ListActs.Outcome> signed(Actor actor, Command command, TopicList list, Instant now) {
        return signing.of(actor, Operation.SIGN_LISTS, ListRefusals.SIGN, list, command.paper(), now)
                .then(signature -> {
                    if (signature.by().equals(list.compiled().by())) {
                        return ListRefusals.rights(
                                Text.of("清单由您拟制，须由另一人签字", "you compiled the list; somebody else has to sign it"));
                    }
                    list.items()
                            .forEach(item -> topicActs.along(
                                    actor.id().value(),
                                    Act.LIST.event(),
                                    item.topic(),
                                    listed(list, onBehalfOf(command, signature))));
                    return new Answer.Done<>(new ListActs.Outcome(
                            list.signed(signature),
                            Map.of("items", String.valueOf(list.items().size())),
                            onBehalfOf(command, signature)));
                });
    }

    private static Optional<Person.Id> onBehalfOf(Command command, Signature signature) {
        return command.paper().map(Paper::signer).or(signature::lender);
    }

    private static Function<Occasion, Outcome> listed(TopicList list, Optional<Person.Id> onBehalfOf) {
        return occasion -> Outcome.of(
                        occasion.topic().at(Stage.LISTED),
                        Map.of("list", list.id().subject()))
                .onBehalfOf(onBehalfOf);
    }

    private Optional<Answer<ListActs.Outcome>> against(Actor actor, TopicList list) {
        if (list.stage() != ListStage.COMPILED) {
            return Optional.of(ListRefusals.state(
                    ListRefusals.SIGN,
                    list.stage(),
                    Text.of(
                            "清单现为“%s”，不能签字".formatted(list.stage().label().zh()),
                            "the list is \"%s\" and cannot be signed"
                                    .formatted(list.stage().label().en()))));
        }
        var passed = topics.of(list.id().meeting(), Stage.listable()).stream()
                .map(Topics.Kept::topic)
                .toList();
        if (!ids(passed).equals(list.items().stream().map(Item::topic).collect(Collectors.toSet()))) {
            return Optional.of(ListRefusals.policy(
                    ListRefusals.COMPILE,
                    "items",
                    "",
                    Text.of(
                            "清单拟制之后议题有了变化（新通过或已撤回），请秘书重新汇总后再签",
                            "topics were passed or withdrawn since; compile it anew")));
        }
        return unfinished(list).or(() -> referred(actor, passed));
    }

    /** Not before the office has reviewed everything that came in; a further sheet does not wait. */
    private Optional<Answer<ListActs.Outcome>> unfinished(TopicList list) {
        var waiting = topics.of(list.id().meeting(), WITH_THE_OFFICE).stream()
                .map(Topics.Kept::topic)
                .filter(topic -> topic.awaited().isEmpty())
                .map(Topic::title)
                .toList();
        return list.id().sheet() > 1 || waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(ListRefusals.policy(
                        ListRefusals.SIGN,
                        "items",
                        String.join("、", waiting),
                        Text.of(
                                "还有 %d 项议题没有审核完：%s。请先通过、退回或顺延".formatted(waiting.size(), String.join("、", waiting)),
                                "%d topics are not reviewed yet: %s; pass, return or roll them first"
                                        .formatted(waiting.size(), String.join(", ", waiting)))));
    }

    /** What belongs before the party committee is put on no list by anyone (3.1.review.return). */
    private Optional<Answer<ListActs.Outcome>> referred(Actor actor, List<Topic> passed) {
        List<Finding> referring = Stream.concat(passed.stream(), joined(passed))
                .flatMap(topic -> judge.judge(topic, actor.organisation())
                        .fold(judged -> judged.findings().stream(), List::stream))
                .filter(finding -> finding.effect() == Effect.REFER_PARTY_COMMITTEE)
                .toList();
        return referring.isEmpty() ? Optional.empty() : Optional.of(new Answer.Refused<>(referring));
    }

    /** Those that go along with them. */
    private Stream<Topic> joined(List<Topic> passed) {
        return passed.stream()
                .flatMap(topic -> topic.ties().joined().stream())
                .flatMap(joined -> topics.find(joined.topic()).stream())
                .map(Topics.Kept::topic);
    }

    private static Set<Topic.Id> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).collect(Collectors.toSet());
    }
}
