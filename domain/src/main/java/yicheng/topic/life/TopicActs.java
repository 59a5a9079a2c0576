package yicheng.topic.life;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Language;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * How every act on a topic goes: in one unit of work it is asked whether this person may do it at this stage, then the topic
 * is kept together with the journal's entry. A request sent twice under one key is done once.
 */
public final class TopicActs {

    /** The topic as it stands when the act is done. */
    public record Occasion(Topic topic, Instant now) {}

    /**
     * What the act makes of it.
     *
     * @param content of the journal's entry
     * @param onBehalfOf whose right or word it is, where somebody else enters it (代录)
     * @param judged the judgement it came with
     */
    public record Outcome(
            Topic next, SortedMap<String, String> content, Optional<Person.Id> onBehalfOf, Optional<Judged> judged) {

        public static Outcome of(Topic next, Map<String, String> content) {
            return new Outcome(next, new TreeMap<>(content), Optional.empty(), Optional.empty());
        }

        /** {@code next} gets the judgement too. */
        public static Outcome judged(Topic next, Judged judged) {
            var topic = next.judgedAs(judged);
            return new Outcome(topic, JudgedContent.of(topic, judged), Optional.empty(), Optional.of(judged));
        }

        public Outcome with(Map<String, String> more) {
            var both = new TreeMap<>(content);
            both.putAll(more);
            return new Outcome(next, both, onBehalfOf, judged);
        }

        public Outcome onBehalfOf(Optional<Person.Id> person) {
            return new Outcome(next, content, person, judged);
        }
    }

    private final Transactions transactions;
    private final Journal journal;
    private final Topics topics;
    private final Repeats repeats;
    private final Clock clock;

    public TopicActs(Transactions transactions, Journal journal, Topics topics, Repeats repeats, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.topics = topics;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** A topic that is not there yet. */
    public Answer<Topics.Kept> begin(Actor actor, String event, Function<Instant, Outcome> made) {
        return transactions.inOne(() -> {
            var before = repeated(actor);
            if (before.isPresent()) {
                return before.get();
            }
            var now = clock.instant();
            return keep(actor, event, made.apply(now), now, 0);
        });
    }

    /**
     * @param basedOn version of the topic that the one who acts has seen
     * @throws Unknown where there is no such topic
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    public Answer<Topics.Kept> act(
            Actor actor, Act act, Topic.Id id, long basedOn, Function<Occasion, Answer<Outcome>> made) {
        return transactions.inOne(() -> {
            var before = repeated(actor);
            if (before.isPresent()) {
                return before.get();
            }
            var kept = topics.find(id).orElseThrow(() -> new Unknown("topic", id.value()));
            var refusal = refusal(actor, act, kept.topic());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (kept.version() != basedOn) {
                throw new StaleVersion(kept.topic().subject(), basedOn);
            }
            var now = clock.instant();
            return made.apply(new Occasion(kept.topic(), now))
                    .then(outcome -> keep(actor, act.event(), outcome, now, kept.version()));
        });
    }

    /** What forbids the act to this person or at this stage; to be asked before an offer as well as in the act. */
    public static Optional<Answer<Topics.Kept>> refusal(Actor actor, Act act, Topic topic) {
        if (!actor.may(act.operation(), topic.department()) || isForeignDraft(actor, act, topic)) {
            return Optional.of(actor.refused(act.operation()));
        }
        if (isReview(act.operation()) && isPartial(actor, topic)) {
            return Optional.of(new Answer.Refused<>(Ground.RIGHTS, List.of(partial(act))));
        }
        return act.isFrom(topic.stage())
                ? Optional.empty()
                : Optional.of(new Answer.Refused<>(Ground.STATE, List.of(tooEarlyOrLate(act, topic))));
    }

    public static boolean isOpen(Actor actor, Act act, Topic topic) {
        return refusal(actor, act, topic).isEmpty();
    }

    /** What the same request got when it was sent before. */
    public Optional<Answer<Topics.Kept>> repeated(Actor actor) {
        return actor.request()
                .flatMap(request -> repeats.find(actor.id(), request.key()).map(done -> again(request, done)));
    }

    private Answer<Topics.Kept> again(Actor.RequestKey request, Repeats.Done done) {
        if (!done.fingerprint().equals(request.fingerprint())) {
            return new Answer.Refused<>(List.of(otherRequest(request.key())));
        }
        return new Answer.Done<>(topics.find(done.topic())
                .orElseThrow(() -> new Unknown("topic", done.topic().value())));
    }

    private Answer<Topics.Kept> keep(Actor actor, String event, Outcome outcome, Instant now, long basedOn) {
        var next = outcome.next();
        var kept = topics.save(next, now, basedOn);
        var entry = Entry.of(now, actor.id().value(), event, next.subject(), content(outcome));
        var judged = outcome.judged()
                .map(by -> entry.judgedBy(by.edition().id(), by.calendarVersion()))
                .orElse(entry);
        journal.append(outcome.onBehalfOf()
                .map(Person.Id::value)
                .map(judged::onBehalfOf)
                .orElse(judged));
        actor.request().ifPresent(request -> repeats.keep(actor.id(), request, next.id(), now));
        return new Answer.Done<>(kept);
    }

    private static SortedMap<String, String> content(Outcome outcome) {
        var content = new TreeMap<>(outcome.content());
        content.put("stage", outcome.next().stage().code());
        content.put("round", String.valueOf(outcome.next().round()));
        return content;
    }

    private static boolean isReview(Operation operation) {
        return operation == Operation.PREPARE_REVIEWS || operation == Operation.DECIDE_REVIEWS;
    }

    /** A leader drafts for any department, but writes in no draft that somebody else began. */
    private static boolean isForeignDraft(Actor actor, Act act, Topic topic) {
        return act.operation() == Operation.DRAFT_TOPICS
                && !topic.author().equals(actor.id())
                && actor.person().departmentsOn(actor.day()).noneMatch(topic.department()::equals);
    }

    /** The one who signed it, or somebody of its department (policy 3, rule 2). */
    private static boolean isPartial(Actor actor, Topic topic) {
        return topic.receipt()
                        .filter(receipt -> receipt.by().equals(actor.id()))
                        .isPresent()
                || actor.person().departmentsOn(actor.day()).anyMatch(topic.department()::equals);
    }

    private static Finding partial(Act act) {
        return finding(
                act,
                "check.segregation",
                Text.of("提交人不得审核自己提交的议题", "nobody reviews what he or his department submitted"),
                Text.of(
                        "这项议题由您或您的部门提交，不能由您%s，请由办公室其他人员办理".formatted(act.label().zh()),
                        "you or your department submitted this topic; somebody else of the office has to %s it"
                                .formatted(act.label().en())),
                Mender.OFFICE);
    }

    private static Finding tooEarlyOrLate(Act act, Topic topic) {
        var stages = Text.of(act.stages(Language.ZH), act.stages(Language.EN));
        return finding(
                act,
                "check.stage",
                Text.of("议题按规定的环节办理", "a topic goes through the stages in their order"),
                Text.of(
                        "议题现为“%s”，不能%s；可%s的环节：%s"
                                .formatted(
                                        topic.stage().label().zh(),
                                        act.label().zh(),
                                        act.label().zh(),
                                        stages.zh()),
                        "the topic is \"%s\"; to %s it has to be: %s"
                                .formatted(
                                        topic.stage().label().en(), act.label().en(), stages.en())),
                Mender.OFFICE);
    }

    private static Finding otherRequest(String key) {
        return new Finding(
                new RuleRef(
                        "check.request-key",
                        Text.of("一个请求标识只用于一次请求", "a key stands for one request"),
                        new Clause("3.1.submit.to")),
                Effect.RETURN,
                Optional.empty(),
                Text.of(
                        "标识“%s”已用于另一次内容不同的请求，请换一个标识".formatted(key),
                        "the key \"%s\" stands for another request already; use a new one".formatted(key)),
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(key));
    }

    private static Finding finding(Act act, String rule, Text name, Text text, Mender mender) {
        return new Finding(
                new RuleRef(rule, name, act.clause()),
                Effect.RETURN,
                Optional.empty(),
                text,
                mender,
                false,
                Optional.empty());
    }
}
