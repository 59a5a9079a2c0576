package yicheng.topic.queue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * What the clock does: a topic not passed when the list of its meeting is due, or not supplemented by its time limit, goes
 * on to the next meeting of its type (K-18). To be asked again and again; what is not due stays as it is.
 */
public final class RollOverDue {

    private static final Set<Stage> IN_HAND = Set.of(
            Stage.SUBMITTED, Stage.LATE, Stage.UNDER_REVIEW, Stage.COORDINATING, Stage.SUPPLEMENTING, Stage.ROLLED);

    private final Transactions transactions;
    private final Journal journal;
    private final Topics topics;
    private final Organisations organisations;
    private final RollTopic rollTopic;
    private final TopicJudge judge;
    private final ListDeadlines deadlines;
    private final Clock clock;

    public RollOverDue(
            Transactions transactions,
            Journal journal,
            Topics topics,
            Organisations organisations,
            RollTopic rollTopic,
            TopicJudge judge,
            ListDeadlines deadlines,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.topics = topics;
        this.organisations = organisations;
        this.rollTopic = rollTopic;
        this.judge = judge;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The topics that rolled, each kept for itself. */
    public List<Topic.Id> handle() {
        var rolled = new ArrayList<Topic.Id>();
        for (var kept : topics.standingAt(IN_HAND)) {
            if (isDue(kept.topic(), LocalDateTime.now(clock))
                    && rolled(kept.topic().id())) {
                rolled.add(kept.topic().id());
            }
        }
        return rolled;
    }

    private boolean isDue(Topic topic, LocalDateTime now) {
        var supplement = topic.awaited()
                .filter(awaited -> topic.stage() == Stage.SUPPLEMENTING)
                .map(Awaited::by);
        return supplement.filter(now::isAfter).isPresent()
                || deadlines.of(topic.meeting()).filter(now::isAfter).isPresent();
    }

    /** Looked at again inside the unit: somebody may have acted meanwhile. */
    private boolean rolled(Topic.Id id) {
        return transactions.inOne(() -> {
            var now = clock.instant();
            var local = LocalDateTime.ofInstant(now, clock.getZone());
            var kept = topics.find(id).filter(one -> Act.ROLL.isFrom(one.topic().stage()) && isDue(one.topic(), local));
            var next = kept.flatMap(one -> rollTopic.rolled(one.topic(), local));
            next.ifPresent(topic -> {
                var judged = organisations
                        .current()
                        .map(Organisations.Kept::organisation)
                        .map(organisation -> judged(topic, organisation))
                        .orElse(topic);
                topics.save(judged, now, kept.orElseThrow().version());
                journal.append(Entry.of(
                        now,
                        Entry.SYSTEM,
                        Act.ROLL.event(),
                        topic.subject(),
                        content(kept.orElseThrow().topic(), judged)));
            });
            return next.isPresent();
        });
    }

    private Topic judged(Topic topic, Organisation organisation) {
        return judge.judge(topic, organisation).fold(topic::judgedAs, refused -> topic);
    }

    private static Map<String, String> content(Topic before, Topic after) {
        return Map.of(
                "from", before.meeting().toString(),
                "meeting", after.meeting().toString(),
                "stage", after.stage().code(),
                "round", String.valueOf(after.round()));
    }
}
