package yicheng.rulebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenTimetableRules;
import yicheng.InMemoryRuleBench;
import yicheng.InMemoryRuleBook;
import yicheng.TestOffice;
import yicheng.agenda.PriorityRules;
import yicheng.agenda.Ranking;
import yicheng.agenda.list.InMemoryTopicLists;
import yicheng.agenda.version.InMemoryAgendas;
import yicheng.agenda.version.TwoTopics;
import yicheng.attendance.leave.InMemoryLeaves;
import yicheng.attendance.observer.InMemoryObservers;
import yicheng.journal.InMemoryTransactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Ground;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.AnnouncedMeetings;
import yicheng.rulebook.replay.InMemoryArchive;
import yicheng.rulebook.replay.Progress;
import yicheng.rulebook.replay.ReplayBook;
import yicheng.rulebook.replay.ReplayNewest;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.topic.life.InMemoryTopics;

/** Agendas that were ranked since the replay hold a publication up as topics do. */
class SinceReplayTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAgendas agendas = new InMemoryAgendas(transactions);
    private final InMemoryRuleBook inForce = (InMemoryRuleBook)
            new InMemoryRuleBench(new HandWrittenTimetableRules(WeeklyMode.COMPRESS)).load(BookStory.sum(30), "现行");
    private final InMemoryRuleBook draft = urgentFirst(inForce);
    private final InMemoryLeaves leaves = new InMemoryLeaves(transactions);
    private final InMemoryObservers observers = new InMemoryObservers(transactions);
    private final InMemoryArchive archive = new InMemoryArchive(new InMemoryTopics(transactions), agendas);
    private final ReplayBook replay = replay();

    @Test
    void an_agenda_whose_order_changes_refuses_it_with_the_meeting() {
        var report = replayed();
        ranked(WEEKLY, NOW.plusSeconds(600));

        var answer = since(report);

        assertThat(ground(answer)).isEqualTo(Ground.STATE);
        assertThat(refusal(answer)).contains("11月30日", "次序也会改变", "重新回放");
        assertThat(done(since(replayed())).changed().orders()).isEqualTo(1);
    }

    @Test
    void one_that_was_there_at_the_replay_does_not() {
        ranked(WEEKLY, NOW.minusSeconds(600));
        var report = replayed();

        assertThat(done(since(report))).isEqualTo(report);
    }

    @Test
    void more_agendas_than_fit_into_a_unit_of_work_ask_for_another_replay() {
        var report = replayed();
        IntStream.range(0, 51)
                .forEach(week -> ranked(
                        new MeetingRef(WEEKLY.kind(), WEEKLY.start().plusWeeks(week)), NOW.plusSeconds(60L * week)));

        var answer = new SinceReplay(newest()).since(NOW, report, inForce);

        assertThat(refusal(answer)).contains("50 份议程", "重新回放");
    }

    private Answer<ReplayReport> since(ReplayReport report) {
        return new SinceReplay(newest()).sinceReport(report, draft);
    }

    private ReplayReport replayed() {
        return replay.handle(new BookDraft.Id("d"), draft, new Progress());
    }

    private void ranked(MeetingRef meeting, Instant at) {
        transactions.inOne(() -> agendas.save(TwoTopics.onAgenda(meeting, at), 0));
    }

    private ReplayNewest newest() {
        return new ReplayNewest(archive, leaves, observers, inForce, plan());
    }

    private PlanYear plan() {
        var calendar = TestOffice.calendar();
        return new PlanYear(inForce, () -> calendar, () -> Arrangements.NONE);
    }

    private ReplayBook replay() {
        var calendar = TestOffice.calendar();
        var announced = new AnnouncedMeetings(() -> calendar, new InMemoryTopicLists(transactions));
        var clock = Clock.fixed(NOW, TestOffice.SHANGHAI);
        return new ReplayBook(archive, leaves, observers, inForce, plan(), announced, () -> calendar, clock, 1);
    }

    private static InMemoryRuleBook urgentFirst(InMemoryRuleBook book) {
        var rule = new RuleRef("priority.urgent", Text.chinese("急的在先"), new Clause("3.2.rank.1"));
        PriorityRules urgentFirst = facts -> List.of(new Ranking.Tier(rule, facts.urgent() ? 1 : 2));
        Map<Class<?>, Object> rules = new HashMap<>(book.byPort());
        rules.put(PriorityRules.class, urgentFirst);
        return new InMemoryRuleBook(new Edition("f".repeat(32), "草稿"), rules, book.chapters());
    }
}
