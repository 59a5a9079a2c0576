package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.InMemoryRuleBook;
import yicheng.TestOffice;
import yicheng.attendance.ALeave;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveText;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.FiveDepartments;
import yicheng.policy.RuleBook;

/** Stored requests for leave are judged again under a draft. */
class LeaveReplayTest {

    private final InMemoryRuleBook base = (InMemoryRuleBook) TestOffice.office().ruleBook();

    @Test
    void under_the_same_rules_nothing_changes() {
        assertThat(replay(base).of(written())).isEmpty();
    }

    @Test
    void a_draft_that_takes_nothing_in_writing_shows_the_request_it_would_refuse_and_no_call() {
        var difference = replay(DraftThatRefuses.on(base, LeaveReplayTest::isWritten, "不收书面请假"))
                .of(written());

        assertThat(difference).hasValueSatisfying(found -> {
            assertThat(found.what()).isEqualTo(Difference.What.LEAVE);
            assertThat(found.subject()).isEqualTo("leave/l1");
            assertThat(found.from().zh()).isEqualTo("受理");
            assertThat(found.to().zh()).isEqualTo("不予受理");
            assertThat(found.decisive()).isTrue();
        });
        assertThat(replay(DraftThatRefuses.on(base, LeaveReplayTest::isWritten, "不收书面请假"))
                        .of(asked(ALeave.byPhone().facts())))
                .isEmpty();
    }

    private static boolean isWritten(Object facts) {
        return facts instanceof LeaveFacts one && one.channel() == Channel.WRITTEN;
    }

    private LeaveReplay replay(RuleBook draft) {
        var calendar = TestOffice.calendar();
        return new LeaveReplay(base, draft, new PlanYear(base, () -> calendar, () -> Arrangements.NONE));
    }

    private Leave written() {
        return asked(ALeave.written().facts());
    }

    private Leave asked(LeaveFacts facts) {
        var at = Instant.parse("2026-11-29T15:00:00Z");
        var request =
                new Leave.Request(LeaveKind.SICK, facts.reason(), facts.channel(), at, FiveDepartments.CLERK, "", "");
        var judged = new Leave.Judged(at, base.edition(), "1", LeaveText.of(facts, Optional.empty()), List.of());
        return Leave.draft(
                        new Leave.Id("l1"),
                        MeetingRef.parse("weekly:2026-11-30").orElseThrow(),
                        FiveDepartments.HEAD_OF_FIRST,
                        request,
                        Optional.empty())
                .asked(judged, Optional.empty());
    }
}
