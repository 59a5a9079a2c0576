package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenTimetableRules;
import yicheng.InMemoryRuleBench;
import yicheng.TestOffice;
import yicheng.agenda.list.InMemoryTopicLists;
import yicheng.attendance.leave.InMemoryLeaves;
import yicheng.attendance.observer.InMemoryObservers;
import yicheng.journal.InMemoryTransactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.Department;
import yicheng.policy.Effect;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.draft.BookDraft;
import yicheng.topic.life.Topic;

/** However the archive is cut into slices and however many work on them, the report is the same. */
class SlicesTest {

    private static final BookDraft.Id DRAFT = new BookDraft.Id("d");
    private static final int TOPICS = 9_999;

    private final InMemoryRuleBench bench = new InMemoryRuleBench(new HandWrittenTimetableRules(WeeklyMode.COMPRESS));
    private final yicheng.InMemoryRuleBook base = (yicheng.InMemoryRuleBook) bench.load(BookStory.sum(30), "现行");

    @Test
    void one_worker_and_eight_come_to_the_same_report() {
        var draft = bench.load(BookStory.sum(50), "草稿");

        var one = replay(1).handle(DRAFT, draft, new Progress());
        var eight = replay(8).handle(DRAFT, draft, new Progress());

        assertThat(eight).isEqualTo(one);
        assertThat(one.judged().topics()).isEqualTo(TOPICS);
        assertThat(one.changed().topics()).isEqualTo(TOPICS / 3);
    }

    @Test
    void called_off_it_ends_without_a_report() {
        var progress = new Progress();
        progress.cancel();

        assertThatThrownBy(() -> replay(2).handle(DRAFT, bench.load(BookStory.sum(50), "草稿"), progress))
                .isInstanceOf(CancellationException.class);
    }

    private ReplayBook replay(int workers) {
        var calendar = TestOffice.calendar();
        var plan = new PlanYear(base, () -> calendar, () -> Arrangements.NONE);
        var transactions = new InMemoryTransactions();
        var announced = new AnnouncedMeetings(() -> calendar, new InMemoryTopicLists(transactions));
        var clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), TestOffice.SHANGHAI);
        return new ReplayBook(
                new Thirds(),
                new InMemoryLeaves(transactions),
                new InMemoryObservers(transactions),
                base,
                plan,
                announced,
                () -> calendar,
                clock,
                workers);
    }

    /** Every third topic spends an amount between the two sums. */
    private static final class Thirds implements Archive {

        @Override
        public long verdicts() {
            return TOPICS;
        }

        @Override
        public List<Slice> slices(int topics) {
            return LongStream.iterate(0, from -> from < TOPICS, from -> from + topics)
                    .mapToObj(from -> new Slice(from, Math.min(TOPICS, from + topics)))
                    .toList();
        }

        @Override
        public List<Verdict> verdicts(Slice slice) {
            return IntStream.range((int) slice.from(), (int) slice.to())
                    .mapToObj(Thirds::verdict)
                    .toList();
        }

        @Override
        public List<Verdict> judgedSince(Instant since, int limit) {
            return List.of();
        }

        @Override
        public List<Order> rankedSince(Instant since, int limit) {
            return List.of();
        }

        @Override
        public List<Order> orders(Optional<MeetingRef> after, int limit) {
            return List.of();
        }

        private static Verdict verdict(int i) {
            return new Verdict(
                    new Topic.Id("t" + i),
                    "购置设备 " + i,
                    new Department.Id("d" + i % 5),
                    MeetingRef.parse("weekly:2026-11-30").orElseThrow(),
                    "earlier",
                    facts(i % 3 == 0 ? "400000" : "100000"),
                    Map.of("review.level", Effect.RETURN));
        }

        private static SortedMap<String, String> facts(String amount) {
            return new TreeMap<>(Map.of(
                    "title", "购置设备",
                    "department", "业务一部",
                    "background", "原有设备使用已满十年，故障频发。",
                    "matters", "是否购置",
                    "coordination", "不涉及",
                    "amount", amount,
                    "meeting", "weekly",
                    "at", "2026-11-24T10:00",
                    "minutesLate", "0",
                    "minutesAfterList", "0"));
        }
    }
}
