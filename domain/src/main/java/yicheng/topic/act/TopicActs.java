package yicheng.topic.act;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Act;
import yicheng.topic.life.Permission;
import yicheng.topic.life.Repeats;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * How every act on a topic goes: in one unit of work it is asked whether this person may do it at this stage, then the topic
 * is kept together with the journal's entry. A request sent twice under one key is done once.
 */
public final class TopicActs {

    /** A topic that comes here leaves behind those merged into it. */
    private static final Set<Stage> LETS_GO = Set.of(Stage.DRAFT, Stage.REFERRED, Stage.RETURNED, Stage.WITHDRAWN);

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
            return done(actor, keep(actor.id().value(), event, made.apply(now), now, 0));
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
            var refusal = Permission.refusal(actor, act, kept.topic());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (kept.version() != basedOn) {
                throw new StaleVersion(kept.topic().subject(), basedOn);
            }
            var now = clock.instant();
            return made.apply(new Occasion(kept.topic(), now))
                    .then(outcome -> done(
                            actor,
                            keep(
                                    actor.id().value(),
                                    act.event(),
                                    lent(actor, act, kept, outcome),
                                    now,
                                    kept.version())));
        });
    }

    /** What nobody asks for but the clock; nothing where {@code made} gives nothing, or there is no such topic. */
    public Optional<Topics.Kept> byTheClock(Act act, Topic.Id id, Function<Occasion, Optional<Outcome>> made) {
        return transactions.inOne(() -> topics.find(id)
                .filter(kept -> act.isFrom(kept.topic().stage()))
                .flatMap(kept -> {
                    var now = clock.instant();
                    return made.apply(new Occasion(kept.topic(), now))
                            .map(outcome -> keep(Entry.SYSTEM, act.event(), outcome, now, kept.version()));
                }));
    }

    /**
     * Something that happens to a topic as part of a larger act, inside the unit of that act, which has asked whether it may.
     *
     * @param actor id of a person, or {@link Entry#SYSTEM}
     * @throws Unknown where there is no such topic
     */
    public Topics.Kept along(String actor, String event, Topic.Id id, Function<Occasion, Outcome> made) {
        var kept = topics.find(id).orElseThrow(() -> new Unknown("topic", id.value()));
        var now = clock.instant();
        return keep(actor, event, made.apply(new Occasion(kept.topic(), now)), now, kept.version());
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

    private Topics.Kept keep(String actor, String event, Outcome outcome, Instant now, long basedOn) {
        var next = outcome.next();
        boolean letsGo = LETS_GO.contains(next.stage());
        var kept = topics.save(letsGo ? next.alone() : next, now, basedOn);
        journal.append(entry(actor, event, outcome, now));
        if (letsGo) {
            next.ties().joined().stream()
                    .map(Ties.Joined::topic)
                    .filter(joined -> goesAlong(joined, next.id()))
                    .forEach(joined -> letGo(actor, joined, next));
        }
        return kept;
    }

    private boolean goesAlong(Topic.Id joined, Topic.Id lead) {
        return topics.find(joined)
                .flatMap(kept -> kept.topic().ties().lead())
                .filter(its -> its.topic().equals(lead))
                .isPresent();
    }

    /** Who goes along with a topic that does not go on is by himself again. */
    private void letGo(String actor, Topic.Id joined, Topic lead) {
        along(
                actor,
                Act.UNMERGE.event(),
                joined,
                occasion -> Outcome.of(
                        occasion.topic().unmerged(lead.meeting()),
                        Map.of("lead", lead.id().value())));
    }

    private Answer<Topics.Kept> done(Actor actor, Topics.Kept kept) {
        actor.request()
                .ifPresent(request ->
                        repeats.keep(actor.id(), request, kept.topic().id(), kept.changed()));
        return new Answer.Done<>(kept);
    }

    private static Entry entry(String actor, String event, Outcome outcome, Instant now) {
        var entry = Entry.of(now, actor, event, outcome.next().subject(), content(outcome));
        var judged = outcome.judged()
                .map(by -> entry.judgedBy(by.edition().id(), by.calendarVersion()))
                .orElse(entry);
        return outcome.onBehalfOf()
                .map(Person.Id::value)
                .map(judged::onBehalfOf)
                .orElse(judged);
    }

    /** Whose right it was is told wherever a delegate used it (policy 3, rule 11). */
    private static Outcome lent(Actor actor, Act act, Topics.Kept kept, Outcome outcome) {
        return outcome.onBehalfOf().isPresent()
                ? outcome
                : outcome.onBehalfOf(
                        actor.lender(act.operation(), kept.topic().department()).map(Person::id));
    }

    private static SortedMap<String, String> content(Outcome outcome) {
        var content = new TreeMap<>(outcome.content());
        content.put("stage", outcome.next().stage().code());
        content.put("round", String.valueOf(outcome.next().round()));
        return content;
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
}
