package yicheng.agenda.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import yicheng.journal.Entry;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.ListDeadlines;

/**
 * What the clock does: a list that nobody decided before its meeting began is closed, and its topics go on to the next meeting
 * as they were passed: silence never approves. So do the topics of a meeting that is not held after all.
 */
public final class CloseLists {

    private static final Set<ListStage> UNDER_WAY = Set.of(ListStage.COMPILED, ListStage.SENT_BACK, ListStage.SIGNED);
    private static final Set<Stage> ON_A_LIST = Set.of(Stage.LISTED, Stage.RANKED);

    private final ListActs acts;
    private final TopicLists lists;
    private final Topics topics;
    private final TopicActs topicActs;
    private final ListDeadlines deadlines;
    private final Transactions transactions;
    private final Clock clock;

    public CloseLists(
            ListActs acts,
            TopicLists lists,
            Topics topics,
            TopicActs topicActs,
            ListDeadlines deadlines,
            Transactions transactions,
            Clock clock) {
        this.acts = acts;
        this.lists = lists;
        this.topics = topics;
        this.topicActs = topicActs;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The lists that were closed, and the topics that went on. To be asked again and again. */
    public record Closed(List<TopicList.Id> lists, List<Topic.Id> topics) {}

    /** Each kept for itself: one that fails keeps none of the others back, and is told at the end. */
    public Closed handle() {
        var now = LocalDateTime.now(clock);
        var failed = new ArrayList<RuntimeException>();
        var closed = done(listsOver(now), id -> close(id).isPresent(), failed);
        var gone = done(topicsOver(now), id -> goOn(id, now), failed);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("%d lists or topics did not close".formatted(failed.size()), failed.get(0));
        }
        return new Closed(closed, gone);
    }

    private List<TopicList.Id> listsOver(LocalDateTime now) {
        return lists.standingAt(UNDER_WAY).stream()
                .map(kept -> kept.list().id())
                .filter(id -> isOver(id.meeting(), now))
                .toList();
    }

    /** By meetings: there are ever more topics that are on an agenda of long ago. */
    private List<Topic.Id> topicsOver(LocalDateTime now) {
        return topics.meetings(ON_A_LIST).stream()
                .filter(meeting -> isOver(meeting, now))
                .flatMap(meeting -> topics.of(meeting, stagesOver(meeting)).stream())
                .map(kept -> kept.topic().id())
                .toList();
    }

    private static <T> List<T> done(List<T> all, Predicate<T> act, List<RuntimeException> failed) {
        var done = new ArrayList<T>();
        for (var one : all) {
            try {
                if (act.test(one)) {
                    done.add(one);
                }
            } catch (RuntimeException its) {
                failed.add(its);
            }
        }
        return done;
    }

    private boolean isOver(MeetingRef meeting, LocalDateTime now) {
        return !deadlines.isHeld(meeting) || !now.isBefore(deadlines.start(meeting));
    }

    private boolean goesOn(Topic topic, LocalDateTime now) {
        return isOver(topic.meeting(), now) && stagesOver(topic.meeting()).contains(topic.stage());
    }

    /** Of a meeting that is over: what was on its agenda stays, unless it is not held. */
    private Set<Stage> stagesOver(MeetingRef meeting) {
        return deadlines.isHeld(meeting) ? Set.of(Stage.LISTED) : ON_A_LIST;
    }

    /** Looked at again inside the unit: somebody may have decided meanwhile. */
    private Optional<TopicLists.Kept> close(TopicList.Id id) {
        return transactions.inOne(() -> lists.find(id)
                .filter(kept -> UNDER_WAY.contains(kept.list().stage()))
                .map(kept -> closed(kept, clock.instant())));
    }

    private TopicLists.Kept closed(TopicLists.Kept kept, Instant now) {
        var outcome = new ListActs.Outcome(
                kept.list().expired(), Map.of("was", kept.list().stage().code()), Optional.empty());
        return acts.keep(Entry.SYSTEM, "list.expired", outcome, now, kept.version());
    }

    private boolean goOn(Topic.Id id, LocalDateTime now) {
        return transactions.inOne(() -> topics.find(id)
                .map(Topics.Kept::topic)
                .filter(topic -> goesOn(topic, now))
                .flatMap(topic -> deadlines.next(topic.meeting(), now))
                .map(next -> topicActs.along(
                        Entry.SYSTEM, Act.UNLIST.event(), id, occasion -> outcome(occasion, next.ref())))
                .isPresent());
    }

    private static Outcome outcome(Occasion occasion, MeetingRef next) {
        return Outcome.of(
                occasion.topic().listableAt(next, Stage.PASSED),
                Map.of("from", occasion.topic().meeting().toString(), "to", next.toString()));
    }
}
