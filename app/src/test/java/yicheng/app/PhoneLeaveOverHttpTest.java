package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.app.Caller.Reply;

/** Scenario S4 over the API, on the shipped rules and a real store: leave by telephone on the way to the meeting. */
class PhoneLeaveOverHttpTest {

    private static final String MONDAY = "/meetings/weekly:2026-11-30";
    private static final String WRITTEN =
            "{'kind':'other','reason':'途中交通事故','proxy':{'person':'许静','kind':'explains'}}";
    private static final String CALL =
            "{'person':'朱敏','calledAt':'2026-11-30T07:40','takenBy':'周明远'," + WRITTEN.substring(1);

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private ServedUnit unit;

    @BeforeEach
    void open() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 30, 6, 50), data, cache);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void a_call_on_the_way_is_entered_approved_and_made_good_or_missed() {
        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));
        var late = unit.caller(HEAD_OF_FINANCE).post(MONDAY + "/leaves", WRITTEN);
        assertThat(late.outcome()).isEqualTo("422 refused");
        assertThat(late.at("/findings/0/rule/clause")).isEqualTo("2.leave.deadline");
        assertThat(late.at("/findings/0/text")).contains("电话请假").contains("办公室代录");

        var entered = unit.caller(CLERK).post(MONDAY + "/leaves/calls", CALL);
        assertThat(entered.outcome()).as(entered.answer().body()).isEqualTo("201");
        assertThat(entered.at("/stage/code")).isEqualTo("phoned");
        assertThat(entered.at("/late")).isEqualTo("true");
        assertThat(entered.at("/asked")).isEqualTo("2026-11-30T07:40:00+08:00");
        assertThat(entered.at("/enteredBy/name")).isEqualTo("褚晓燕");
        assertThat(entered.at("/judged/findings/0/rule/id")).isEqualTo("attendance.leave-phone-late");

        approved(entered);
        statementIsMissed(entered.at("/id"));
        assertThat(unit.office().verifyJournal().handle().broken()).isEmpty();
    }

    @Test
    void ten_minutes_before_the_cut_off_it_is_leave_in_writing_as_any() {
        var asked = unit.caller(HEAD_OF_FINANCE).post(MONDAY + "/leaves", WRITTEN);

        assertThat(asked.outcome()).as(asked.answer().body()).isEqualTo("201");
        assertThat(asked.at("/stage/code")).isEqualTo("waiting");
        assertThat(asked.at("/late")).isEqualTo("false");
        assertThat(asked.at("/supplement/due")).isEmpty();
    }

    private void approved(Reply entered) {
        var approved = unit.caller(DIRECTOR)
                .post(
                        "/leaves/" + entered.at("/id") + "/approval",
                        "{'confirmProxy':true}",
                        "If-Match",
                        entered.version());
        assertThat(approved.at("/stage/code")).as(approved.answer().body()).isEqualTo("proxy_confirmed");
        var roster = unit.caller(CLERK).get(MONDAY + "/roster");
        assertThat(roster.at("/voting")).isEqualTo("9");
        assertThat(roster.at("/entitled")).isEqualTo("10");
        assertThat(roster.at("/away/0/instead/name")).isEqualTo("许静");
        assertThat(roster.at("/away/0/instead/voice/code")).isEqualTo("speaks");
        assertThat(approved.at("/supplement/due")).isEqualTo("2026-12-01T17:00:00+08:00");
    }

    private void statementIsMissed(String leave) {
        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 8, 59));
        unit.office().attendance().supplementClock().handle();
        assertThat(inbox()).doesNotContain("前补交");
        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        unit.office().attendance().supplementClock().handle();
        unit.office().attendance().supplementClock().handle();
        assertThat(inbox()).containsOnlyOnce("2026年12月1日 周二 17:00 前补交");

        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        assertThat(unit.office().attendance().supplementClock().handle()).isEqualTo(1);
        assertThat(inbox()).contains("逾期未补");
        var missed = unit.caller(CLERK).get("/leaves/" + leave);
        assertThat(missed.at("/supplement/missed")).isEqualTo("true");
        assertThat(unit.caller(CLERK).get("/leaves/" + leave + "/history").all("/entries", "/act"))
                .containsExactly("leave.phoned", "leave.approved", "leave.supplement-missed");
    }

    private String inbox() {
        return String.join("\n", unit.caller(HEAD_OF_FINANCE).get("/inbox").all("/notices", "/text"));
    }
}
