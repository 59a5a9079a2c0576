package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.InMemoryRuleBook;
import yicheng.TestOffice;
import yicheng.attendance.ALeave;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveText;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.FiveDepartments;
import yicheng.policy.Edition;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;

/** Stored requests for leave are judged again under a draft. */
class LeaveReplayTest {

    private final InMemoryRuleBook base = (InMemoryRuleBook) TestOffice.office().ruleBook();

    @Test
    void under_the_same_rules_nothing_changes() {
        assertThat(replay(base).of(written())).isEmpty();
    }

    @Test
    void a_draft_that_takes_nothing_in_writing_shows_the_request_it_would_refuse_and_no_call() {
        var difference = replay(without(base)).of(written());

        assertThat(difference).hasValueSatisfying(found -> {
            assertThat(found.what()).isEqualTo(Difference.What.LEAVE);
            assertThat(found.subject()).isEqualTo("leave/l1");
            assertThat(found.from().zh()).isEqualTo("受理");
            assertThat(found.to().zh()).isEqualTo("不予受理");
            assertThat(found.decisive()).isTrue();
        });
        assertThat(replay(without(base)).of(asked(ALeave.byPhone().facts()))).isEmpty();
    }

    /** Takes nothing in writing. */
    private static RuleBook without(InMemoryRuleBook book) {
        var rule = book.chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .findFirst()
                .orElseThrow()
                .ref();
        var no = Finding.returned(rule, "channel", "", Text.chinese("不收书面请假"), Mender.APPLICANT);
        var chapter = (AttendanceRules) Proxy.newProxyInstance(
                AttendanceRules.class.getClassLoader(),
                new Class<?>[] {AttendanceRules.class},
                (proxy, method, facts) ->
                        facts != null && facts[0] instanceof LeaveFacts one && one.channel() == Channel.WRITTEN
                                ? List.of(no)
                                : List.of());
        Map<Class<?>, Object> rules = new HashMap<>(book.byPort());
        rules.put(AttendanceRules.class, chapter);
        return new InMemoryRuleBook(new Edition("f".repeat(32), "草稿"), rules, book.chapters());
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
