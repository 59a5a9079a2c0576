package yicheng.meeting.holidays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DayRow;
import yicheng.calendar.DayRows;
import yicheng.calendar.HolidayCalendar;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Everything that is wrong with a year as it was typed, each row by its line. */
final class HolidayFaults {

    private static final int LAST = 2099;
    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_ROWS = 366;
    private static final RuleRef RULE = new RuleRef(
            "check.holidays",
            Text.of("放假安排须与国务院办公厅通知一致", "holidays are those of the State Council's notice"),
            new Clause("1.weekly.holiday*"));

    private final List<Finding> found = new ArrayList<>();

    static List<Finding> of(ImportHolidays.Command command, DayRows read, HolidayCalendar calendar) {
        var faults = new HolidayFaults();
        faults.checkYear(command.year(), calendar);
        faults.checkSource(command.source());
        faults.checkRows(command, read);
        return List.copyOf(faults.found);
    }

    private void checkYear(int year, HolidayCalendar calendar) {
        if (year < calendar.firstYear() || year > LAST) {
            add(
                    "year",
                    String.valueOf(year),
                    "%d 年不能导入，可导入 %d 至 %d 年".formatted(year, calendar.firstYear(), LAST),
                    "%d cannot be entered; %d to %d can".formatted(year, calendar.firstYear(), LAST));
        }
    }

    private void checkSource(String source) {
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            add(
                    "source",
                    "",
                    "请填国务院办公厅通知的名称或文号，不超过 %d 个字".formatted(LONGEST_SOURCE),
                    "name the State Council's notice, in at most %d characters".formatted(LONGEST_SOURCE));
        }
    }

    private void checkRows(ImportHolidays.Command command, DayRows read) {
        var rows = command.rows();
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            add(
                    "rows",
                    String.valueOf(rows.size()),
                    "应有 1 至 %d 行放假和调休的日子，这里有 %d 行".formatted(MOST_ROWS, rows.size()),
                    "1 to %d rows of days are needed, here are %d".formatted(MOST_ROWS, rows.size()));
        }
        read.faults().forEach(fault -> add(command, fault.row(), fault.column(), fault.text()));
        rows.stream()
                .filter(row -> DayRows.date(row)
                        .filter(day -> day.getYear() != command.year())
                        .isPresent())
                .forEach(row -> add(
                        command,
                        row,
                        "date",
                        Text.of(
                                "%s 不在 %d 年，请核对".formatted(row.date(), command.year()),
                                "%s is not in %d; check it".formatted(row.date(), command.year()))));
    }

    private void add(ImportHolidays.Command command, DayRow row, String column, Text text) {
        var field = "rows[%d].%s".formatted(command.rows().indexOf(row), column);
        add(
                field,
                row.date(),
                "第 %d 行：%s".formatted(row.line(), text.zh()),
                "line %d: %s".formatted(row.line(), text.en()));
    }

    private void add(String field, String saw, String zh, String en) {
        found.add(new Finding(
                RULE,
                Effect.RETURN,
                Optional.of(field),
                Text.of(zh, en),
                Mender.OFFICE,
                false,
                Optional.of(saw).filter(value -> !value.isBlank())));
    }
}
