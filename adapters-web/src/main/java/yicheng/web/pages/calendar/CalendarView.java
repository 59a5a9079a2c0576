package yicheng.web.pages.calendar;

import java.util.List;
import java.util.Optional;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.SpecialDay;
import yicheng.meeting.Step;
import yicheng.meeting.holidays.ImportHolidays;
import yicheng.meeting.timetable.Move;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.sheets.grid.SheetFault;
import yicheng.web.sheets.table.Table;

/**
 * The page 放假安排.
 *
 * @param text the table, to be mended in place
 * @param preview what a new year moves; empty before one was tried
 */
public record CalendarView(
        List<HolidayYear> years,
        Form form,
        boolean changes,
        String text,
        List<SheetFault> faults,
        List<Text> notes,
        Optional<ImportHolidays.Preview> preview,
        boolean done) {

    public static final int MOST_SHOWN = 120;

    static CalendarView of(List<HolidayYear> years, Form form, boolean changes) {
        return new CalendarView(years, form, changes, "", List.of(), List.of(), Optional.empty(), false);
    }

    CalendarView with(Table table) {
        return new CalendarView(years, form, changes, table.text(), table.faults(), table.notes(), preview, done);
    }

    CalendarView previewing(ImportHolidays.Preview found) {
        return new CalendarView(years, form, changes, text, faults, notes, Optional.of(found), done);
    }

    CalendarView refused(Form wrong) {
        return new CalendarView(years, wrong, changes, text, faults, notes, preview, done);
    }

    CalendarView justImported() {
        return new CalendarView(years, form, changes, text, faults, notes, preview, true);
    }

    public boolean published(HolidayYear year) {
        return year.status() == HolidayYear.Status.PUBLISHED;
    }

    public long off(HolidayYear year) {
        return year.days().stream()
                .filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY)
                .count();
    }

    public long worked(HolidayYear year) {
        return year.days().size() - off(year);
    }

    public List<Move> moves() {
        return preview.map(found -> found.moves().stream().limit(MOST_SHOWN).toList())
                .orElse(List.of());
    }

    public int more() {
        return preview.map(found -> Math.max(0, found.moves().size() - MOST_SHOWN))
                .orElse(0);
    }

    public Text what(Move move) {
        var kind = move.meeting().kind().label();
        return move.step()
                .map(Step::label)
                .map(step -> Text.of(kind.zh() + "：" + step.zh(), kind.en() + ": " + step.en()))
                .orElse(Text.of(kind.zh() + "开会", kind.en()));
    }
}
