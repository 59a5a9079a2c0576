package yicheng.agenda.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    public Closed handle() {
        var now = LocalDateTime.now(clock);
        var closed = new ArrayList<TopicList.Id>();
        for (var kept : lists.standingAt(UNDER_WAY)) {
            if (isOver(kept.list().id().meeting(), now)
                    && close(kept.list().id()).isPresent()) {
                closed.add(kept.list().id());
            }
        }
        var gone = new ArrayList<Topic.Id>();
        for (var kept : topics.standingAt(ON_A_LIST)) {
            if (goesOn(kept.topic(), now) && goOn(kept.topic().id(), now)) {
                gone.add(kept.topic().id());
            }
        }
        return new Closed(closed, gone);
    }

    private boolean isOver(MeetingRef meeting, LocalDateTime now) {
        return !deadlines.isHeld(meeting) || !now.isBefore(deadlines.start(meeting));
    }

    private boolean goesOn(Topic topic, LocalDateTime now) {
        return topic.stage() == Stage.LISTED ? isOver(topic.meeting(), now) : !deadlines.isHeld(topic.meeting());
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
                .filter(topic -> ON_A_LIST.contains(topic.stage()) && goesOn(topic, now))
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
