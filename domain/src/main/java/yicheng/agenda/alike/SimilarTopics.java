package yicheng.agenda.alike;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.agenda.AlikeTopic;
import yicheng.agenda.OtherTopic;
import yicheng.agenda.PriorityRules;
import yicheng.agenda.Ranking;
import yicheng.agenda.RankingFacts;
import yicheng.agenda.Wording;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;
import yicheng.policy.RuleRef;
import yicheng.topic.TopicField;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Finds what reads like a topic, in its meeting and among those the rule book looks back on. */
public final class SimilarTopics {

    /** Further back than any rule is likely to look; the rule says how many days count. */
    private static final Period LOOK_BACK = Period.ofDays(366);

    private static final int MOST = 20_000;

    /**
     * @param percent how alike, of 100
     * @param shared the words both titles have, the longest first
     * @param rule that says so
     * @param apart where the office looked at the two and keeps them apart
     */
    public record Similar(
            Topics.Said topic, int percent, List<String> shared, RuleRef rule, Optional<Ties.Apart> apart) {}

    private final ReadTopics readTopics;
    private final Topics topics;
    private final RuleBooks books;
    private final Clock clock;
    private final Wordings wordings = new Wordings();

    public SimilarTopics(ReadTopics readTopics, Topics topics, RuleBooks books, Clock clock) {
        this.readTopics = readTopics;
        this.topics = topics;
        this.books = books;
        this.clock = clock;
    }

    /** The most alike first. Only for the office and the leaders: it names topics of other departments. */
    public Answer<List<Similar>> handle(Actor actor, Topic.Id id) {
        if (!actor.mayEverywhere(Operation.READ_TOPICS)) {
            return actor.refused(Operation.READ_TOPICS);
        }
        return readTopics.one(actor, id).then(kept -> new Answer.Done<>(similar(kept.topic())));
    }

    private List<Similar> similar(Topic topic) {
        var at = topic.receipt().map(Receipt::at).orElse(clock.instant());
        var since = at.atZone(clock.getZone()).minus(LOOK_BACK).toInstant();
        var recent = topics.said(since, MOST);
        var worded = wordings.of(recent);
        Map<String, Topics.Said> said = recent.stream()
                .filter(other -> !other.id().equals(topic.id()))
                .collect(Collectors.toMap(other -> other.id().value(), Function.identity()));
        var others = said.values().stream()
                .map(other -> compared(topic, other, worded.get(other.id().value())))
                .toList();
        return books
                .inForce()
                .rules(PriorityRules.class)
                .rankings(facts(topic, at).among(others))
                .stream()
                .filter(Ranking.Advice.class::isInstance)
                .map(Ranking.Advice.class::cast)
                .flatMap(advice -> advice.alike().stream()
                        .map(alike -> similar(topic, said.get(alike.topic().key()), alike, advice.rule())))
                .toList();
    }

    private static Similar similar(Topic topic, Topics.Said other, AlikeTopic alike, RuleRef rule) {
        return new Similar(
                other, alike.percent(), alike.shared(), rule, topic.ties().apartFrom(other.id()));
    }

    private OtherTopic compared(Topic topic, Topics.Said other, Wording wording) {
        return new OtherTopic(
                other.id().value(), wording, local(other.at()), other.meeting().equals(topic.meeting()));
    }

    /** Its marks are not asked for here: what reads alike does whether it is urgent or not. */
    private RankingFacts facts(Topic topic, Instant at) {
        return new RankingFacts(
                topic.meeting().kind(),
                topic.title(),
                true,
                true,
                1,
                local(at),
                topic.form().items(TopicField.MATTERS));
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
