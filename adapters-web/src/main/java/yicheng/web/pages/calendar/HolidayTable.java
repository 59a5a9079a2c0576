package yicheng.web.pages.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yicheng.calendar.DayRow;
import yicheng.web.sheets.table.Column;
import yicheng.web.sheets.table.Days;
import yicheng.web.sheets.table.Line;
import yicheng.web.sheets.table.Template;

/** The columns of a year's special days, and how people write them. */
final class HolidayTable {

    private static final String DATE = "date";
    private static final String NAME = "name";
    private static final String KIND = "kind";

    static final List<Column> COLUMNS = List.of(
            Column.needed(
                    DATE,
                    "日期",
                    "每天一行，如 2027-01-01；连着周末放假的，周末也要写",
                    "One day a line, weekend days of a holiday included"),
            Column.needed(NAME, "节日", "如 元旦、春节", "Such as 元旦"),
            Column.needed(KIND, "类别", "放假 或 上班（调休上班日，只会是周六、周日）", "放假 (off) or 上班 (a worked Saturday or Sunday)"));

    private static final Map<String, String> KINDS = Map.of(
            "放假", "放假", "休", "放假", "休假", "放假", "holiday", "放假", "上班", "上班", "班", "上班", "调休", "上班", "调休上班", "上班",
            "workday", "上班");

    private HolidayTable() {}

    static Template template(int year) {
        return new Template(
                "放假安排",
                COLUMNS,
                List.of(
                        Map.of(DATE, year + "-01-01", NAME, "元旦", KIND, "放假"),
                        Map.of(DATE, year + "-01-02", NAME, "元旦", KIND, "放假"),
                        Map.of(
                                DATE,
                                LocalDate.of(year, 1, 3)
                                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                                        .toString(),
                                NAME,
                                "元旦",
                                KIND,
                                "上班")),
                false);
    }

    static List<DayRow> rows(List<Line> lines) {
        return lines.stream().map(HolidayTable::row).toList();
    }

    /** The year of the first day that can be read. */
    static Optional<Integer> year(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Days.read(line.value(DATE)).stream())
                .map(LocalDate::getYear)
                .findFirst();
    }

    private static DayRow row(Line line) {
        var date = Days.read(line.value(DATE)).map(LocalDate::toString).orElse(line.value(DATE));
        var kind = KINDS.getOrDefault(line.value(KIND).toLowerCase(Locale.ROOT), line.value(KIND));
        return new DayRow(line.row(), date, line.value(NAME), kind);
    }
}
