package yicheng.meeting.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenTimetableRules;
import yicheng.InMemoryRuleBook;
import yicheng.TestOffice;
import yicheng.calendar.CurrentYears;
import yicheng.calendar.DayRow;
import yicheng.calendar.InMemoryNoticedYears;
import yicheng.journal.InMemoryJournal;
import yicheng.journal.InMemoryTransactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.meeting.timetable.Move;
import yicheng.people.AnOrganisation;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;

class ImportHolidaysTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 0);
    private static final DayRow NEW_YEAR = new DayRow(2, "2027-01-01", "元旦", "放假");

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryJournal journal = new InMemoryJournal(transactions);
    private final InMemoryNoticedYears noticed = new InMemoryNoticedYears(transactions);
    private final CurrentYears years = new CurrentYears(TestOffice::calendar, noticed);
    private final ImportHolidays importHolidays = new ImportHolidays(
            years,
            noticed,
            new InMemoryRuleBook(Map.of(TimetableRules.class, new HandWrittenTimetableRules(WeeklyMode.COMPRESS))),
            () -> Arrangements.NONE,
            transactions,
            journal,
            Clock.fixed(NOW.atZone(TestOffice.SHANGHAI).toInstant(), TestOffice.SHANGHAI));

    @Test
    void a_dry_run_shows_each_date_that_would_move_and_keeps_nothing() {
        var preview = done(command(true, NEW_YEAR, new DayRow(3, "2027-03-01", "某节", "放假")));

        assertThat(preview.kept()).isFalse();
        assertThat(preview.moves())
                .contains(new Move(
                        MeetingRef.parse("weekly:2027-03-01").orElseThrow(),
                        Optional.empty(),
                        Optional.of(LocalDateTime.of(2027, 3, 1, 9, 0)),
                        Optional.of(LocalDateTime.of(2027, 3, 2, 9, 0))))
                .anyMatch(move -> move.step().equals(Optional.of(Step.MATERIAL)))
                .allMatch(move -> !move.from().equals(move.to()));
        assertThat(noticed.newest()).isEmpty();
        assertThat(journal.last()).isEmpty();
    }

    @Test
    void what_is_kept_is_in_force_and_in_the_journal() {
        var preview = done(command(false, NEW_YEAR, new DayRow(3, "2027-03-01", "某节", "放假")));

        assertThat(years.calendar().isWorkingDay(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(years.calendar().version()).isEqualTo(preview.calendarVersion());
        assertThat(journal.last().orElseThrow().entry())
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("calendar.imported"))
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("calendar/2027"))
                .satisfies(entry -> assertThat(entry.content())
                        .containsEntry("source", "国办发明电〔2026〕9号")
                        .containsEntry("days", "2027-01-01,元旦,放假\n2027-03-01,某节,放假"));
    }

    @Test
    void a_day_that_is_over_moves_nothing() {
        var over = new ImportHolidays.Command(2026, "更正", List.of(new DayRow(2, "2026-06-01", "某节", "放假")), true);

        assertThat(done(over).moves()).isEmpty();
    }

    @Test
    void bad_rows_are_named_by_line_all_at_once() {
        var findings = refused(command(
                true,
                NEW_YEAR,
                new DayRow(3, "2027-13-01", "某节", "放假"),
                new DayRow(5, "2026-12-31", "某节", "放假"),
                new DayRow(6, "2027-01-01", "元旦", "休息"),
                new DayRow(7, "2027-01-04", "元旦", "上班")));

        assertThat(findings)
                .extracting(finding -> finding.text().zh())
                .containsExactly(
                        "第 3 行：日期“2027-13-01”无法识别，请填如 2026-10-10",
                        "第 6 行：类别“休息”无法识别，请填 holiday（放假）或 workday（调休上班）",
                        "第 7 行：2027年1月4日 周一 本来就上班，调休上班日只能是周六或周日，请核对日期",
                        "第 5 行：2026-12-31 不在 2027 年，请核对");
        assertThat(findings)
                .extracting(finding -> finding.field().orElseThrow())
                .containsExactly("rows[1].date", "rows[3].kind", "rows[4].date", "rows[2].date");
    }

    @Test
    void a_year_without_source_or_days_or_before_the_first_is_refused() {
        var findings = refused(new ImportHolidays.Command(2019, " ", List.of(), false));

        assertThat(findings)
                .extracting(finding -> finding.field().orElseThrow())
                .containsExactly("year", "source", "rows");
        assertThat(noticed.newest()).isEmpty();
    }

    @Test
    void a_handler_may_not_change_the_calendar() {
        var answer = importHolidays.handle(actor(PostKind.HANDLER), command(false, NEW_YEAR));

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        answer.either(done -> {}, (ground, findings) -> assertThat(ground).isEqualTo(Ground.RIGHTS));
        assertThat(noticed.newest()).isEmpty();
    }

    private static ImportHolidays.Command command(boolean dryRun, DayRow... rows) {
        return new ImportHolidays.Command(2027, "国办发明电〔2026〕9号", List.of(rows), dryRun);
    }

    private ImportHolidays.Preview done(ImportHolidays.Command command) {
        return importHolidays.handle(actor(PostKind.CLERK), command).fold(preview -> preview, findings -> {
            throw new AssertionError(findings);
        });
    }

    private List<Finding> refused(ImportHolidays.Command command) {
        return importHolidays.handle(actor(PostKind.CLERK), command).fold(preview -> List.of(), findings -> findings);
    }

    private static Actor actor(PostKind kind) {
        var person = AnOrganisation.person(
                new Person.Id("wu"),
                "吴五",
                kind,
                Optional.of(kind).filter(PostKind.HANDLER::equals).map(handler -> AnOrganisation.FIRST));
        return Actor.of(person, AnOrganisation.small().with(person), NOW.toLocalDate());
    }
}
