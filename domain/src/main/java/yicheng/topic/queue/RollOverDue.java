package yicheng.topic.queue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * What the clock does: a topic not passed when the list of its meeting is due, not supplemented by its time limit, on no list
 * when its meeting begins, or for one that is not held, goes on to the next meeting of its type (K-18). To be asked again and again; what is not due stays as it is.
 */
public final class RollOverDue {

    private static final Set<Stage> WAITING =
            Stream.concat(Stage.inHand().stream(), Stage.listable().stream()).collect(Collectors.toUnmodifiableSet());

    private final TopicActs acts;
    private final Topics topics;
    private final Organisations organisations;
    private final RollTopic rollTopic;
    private final TopicJudge judge;
    private final ListDeadlines deadlines;
    private final Clock clock;

    public RollOverDue(
            TopicActs acts,
            Topics topics,
            Organisations organisations,
            RollTopic rollTopic,
            TopicJudge judge,
            ListDeadlines deadlines,
            Clock clock) {
        this.acts = acts;
        this.topics = topics;
        this.organisations = organisations;
        this.rollTopic = rollTopic;
        this.judge = judge;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The topics that rolled, each kept for itself: one that fails keeps none of the others back, and is told at the end. */
    public List<Topic.Id> handle() {
        var rolled = new ArrayList<Topic.Id>();
        var failed = new ArrayList<RuntimeException>();
        for (var kept : topics.standingAt(WAITING)) {
            var id = kept.topic().id();
            try {
                if (isDue(kept.topic(), LocalDateTime.now(clock))
                        && acts.byTheClock(Act.ROLL, id, this::rolled).isPresent()) {
                    rolled.add(id);
                }
            } catch (RuntimeException its) {
                failed.add(its);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("%d topics did not roll".formatted(failed.size()), failed.get(0));
        }
        return rolled;
    }

    /** A passed one may still go on a late list until its meeting begins. */
    private boolean isDue(Topic topic, LocalDateTime now) {
        if (!deadlines.isHeld(topic.meeting())) {
            return true;
        }
        if (Stage.listable().contains(topic.stage())) {
            return !now.isBefore(deadlines.start(topic.meeting()));
        }
        var supplement = topic.awaited()
                .filter(awaited -> topic.stage() == Stage.SUPPLEMENTING)
                .map(Awaited::by);
        return supplement.filter(now::isAfter).isPresent() || deadlines.isOver(topic, now);
    }

    /** Looked at again inside the unit: somebody may have acted meanwhile. */
    private Optional<Outcome> rolled(Occasion occasion) {
        var topic = occasion.topic();
        var now = LocalDateTime.ofInstant(occasion.now(), clock.getZone());
        return isDue(topic, now)
                ? rollTopic.rolled(topic, now).map(next -> judged(next).with(RollTopic.from(topic)))
                : Optional.empty();
    }

    /** For the next meeting; not judged where nobody set the office up or the rules cannot read it. */
    private Outcome judged(Topic next) {
        return organisations
                .current()
                .map(Organisations.Kept::organisation)
                .map(organisation -> judged(next, organisation))
                .orElseGet(() -> Outcome.of(next, RollTopic.to(next)));
    }

    private Outcome judged(Topic next, Organisation organisation) {
        return judge.judge(next, organisation)
                .fold(judged -> Outcome.judged(next, judged), refused -> Outcome.of(next, RollTopic.to(next)));
    }
}
