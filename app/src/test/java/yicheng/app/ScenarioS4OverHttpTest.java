package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.app.Caller.Reply;
import yicheng.people.Person;

/**
 * Scenario S4 over the API, on the shipped rules and a real store: leave by telephone on the way to the meeting, from the plates
 * that lie on Friday to the circular on Thursday.
 */
class ScenarioS4OverHttpTest {

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
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 27, 16, 0), data, cache);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void a_call_on_the_way_is_entered_approved_reported_seated_and_named_where_no_statement_comes() {
        platesLie();

        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));
        inWritingItIsTooLate();
        var entered = theCallIsEntered();
        approved(entered);
        theProxyHasAPlate();

        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 8, 30));
        reportedToTheHost();
        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 8, 50));
        everybodySignsIn();
        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 9, 11));
        nobodyIsAbsentWithoutLeave();

        statementIsMissed(entered.at("/id"));
        unit.clock().moveTo(LocalDateTime.of(2026, 12, 2, 10, 0));
        namedInTheCircular();
        assertThat(unit.office().verifyJournal().handle().broken()).isEmpty();
    }

    @Test
    void ten_minutes_before_the_cut_off_it_is_leave_in_writing_as_any() {
        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 6, 50));

        var asked = unit.caller(HEAD_OF_FINANCE).post(MONDAY + "/leaves", WRITTEN);

        assertThat(asked.outcome()).as(asked.answer().body()).isEqualTo("201");
        assertThat(asked.at("/stage/code")).isEqualTo("waiting");
        assertThat(asked.at("/late")).isEqualTo("false");
        assertThat(asked.at("/supplement/due")).isEmpty();
    }

    private void platesLie() {
        var laid = unit.caller(CLERK).post(MONDAY + "/seats/plates", "", "If-Match", "\"0\"");
        assertThat(laid.at("/laid/plates")).as(laid.answer().body()).isEqualTo("11");
    }

    private void inWritingItIsTooLate() {
        var late = unit.caller(HEAD_OF_FINANCE).post(MONDAY + "/leaves", WRITTEN);
        assertThat(late.outcome()).isEqualTo("422 refused");
        assertThat(late.at("/findings/0/rule/clause")).isEqualTo("2.leave.deadline");
        assertThat(late.at("/findings/0/text")).contains("电话请假").contains("办公室代录");
    }

    private Reply theCallIsEntered() {
        var entered = unit.caller(CLERK).post(MONDAY + "/leaves/calls", CALL);
        assertThat(entered.outcome()).as(entered.answer().body()).isEqualTo("201");
        assertThat(entered.at("/stage/code")).isEqualTo("phoned");
        assertThat(entered.at("/late")).isEqualTo("true");
        assertThat(entered.at("/asked")).isEqualTo("2026-11-30T07:40:00+08:00");
        assertThat(entered.at("/enteredBy/name")).isEqualTo("褚晓燕");
        assertThat(entered.at("/judged/findings/0/rule/id")).isEqualTo("attendance.leave-phone-late");
        return entered;
    }

    private void theProxyHasAPlate() {
        var seats = unit.caller(CLERK).get(MONDAY + "/seats");
        assertThat(seats.all("/changes", "/plate")).containsExactly("许静（代）");
        assertThat(seats.at("/changes/0/from")).isEqualTo(seats.at("/changes/0/to"));
        assertThat(seats.at("/moved")).isEqualTo("0");
        assertThat(seats.at("/fewest")).isEqualTo("true");

        var laid = unit.caller(CLERK).post(MONDAY + "/seats/plates", "", "If-Match", seats.version());
        assertThat(laid.at("/laid/printed/0")).isEqualTo("许静（代）");
    }

    private void reportedToTheHost() {
        assertThat(check("/missing")).contains("还没有报告主持人", "报告主持人时一并核实");

        var reported = unit.caller(CLERK).post(MONDAY + "/roll/report", "{}", "If-Match", "\"0\"");

        assertThat(reported.at("/reports/0/away")).as(reported.answer().body()).isEqualTo("1");
        assertThat(reported.at("/reports/0/late")).isEqualTo("1");
        assertThat(reported.at("/reports/0/proxies")).isEqualTo("1");
        assertThat(reported.at("/reports/0/voting")).isEqualTo("9");
        assertThat(inbox(DIRECTOR)).contains("请假 1（逾时 1），代会 1").contains("有表决权的 9 人");
        assertThat(check("/done/at"))
                .contains("2026-11-30T08:30:00+08:00")
                .filteredOn(String::isEmpty)
                .hasSize(4);
    }

    /** Of the items of the last check. */
    private List<String> check(String field) {
        return unit.caller(CLERK).get(MONDAY + "/preparation").all("/lists/1/items", field);
    }

    private void everybodySignsIn() {
        var clerk = unit.caller(CLERK);
        var roll = clerk.get(MONDAY + "/roll");
        var away = HEAD_OF_FINANCE.value();
        roll.all("/lines", "/key").stream().filter(key -> !key.equals(away)).forEach(key -> {
            var version = clerk.get(MONDAY + "/roll").version();
            var signed = clerk.post(MONDAY + "/roll/sign-in", "{'key':'%s'}".formatted(key), "If-Match", version);
            assertThat(signed.outcome()).as(signed.answer().body()).isEqualTo("200");
        });
    }

    private void nobodyIsAbsentWithoutLeave() {
        unit.office().attendance().settleAbsences().handle();
        assertThat(unit.caller(CLERK).get(MONDAY + "/roll").all("/absences", "/name"))
                .isEmpty();

        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 11, 0));
        unit.office().attendance().settleAbsences().handle();
        var over = unit.caller(CLERK).get(MONDAY + "/roll");
        assertThat(over.at("/settled")).isNotEmpty();
        assertThat(over.all("/absences", "/name")).isEmpty();
    }

    private void namedInTheCircular() {
        var head = unit.caller(OFFICE_HEAD);
        var roll = head.get(MONDAY + "/roll");
        assertThat(roll.at("/circularDue")).startsWith("2026-12-03T");
        assertThat(roll.all("/toBeNamed", "/name")).containsExactly("朱敏");

        var issued = head.post(MONDAY + "/roll/circular", "{}", "If-Match", roll.version());

        assertThat(issued.outcome()).as(issued.answer().body()).isEqualTo("200");
        assertThat(issued.all("/circular/lines", "/name")).containsExactly("朱敏");
        assertThat(issued.at("/circular/lines/0/why/label")).contains("书面说明");
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
        assertThat(inbox(HEAD_OF_FINANCE)).doesNotContain("前补交");
        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        unit.office().attendance().supplementClock().handle();
        unit.office().attendance().supplementClock().handle();
        assertThat(inbox(HEAD_OF_FINANCE)).containsOnlyOnce("2026年12月1日 周二 17:00 前补交");

        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        assertThat(unit.office().attendance().supplementClock().handle()).isEqualTo(1);
        assertThat(inbox(HEAD_OF_FINANCE)).contains("逾期未补");
        var missed = unit.caller(CLERK).get("/leaves/" + leave);
        assertThat(missed.at("/supplement/missed")).isEqualTo("true");
        assertThat(unit.caller(CLERK).get("/leaves/" + leave + "/history").all("/entries", "/act"))
                .containsExactly("leave.phoned", "leave.approved", "leave.supplement-missed");
    }

    private String inbox(Person.Id person) {
        return String.join("\n", unit.caller(person).get("/inbox").all("/notices", "/text"));
    }
}
