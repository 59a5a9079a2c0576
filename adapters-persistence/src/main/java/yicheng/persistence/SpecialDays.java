package yicheng.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yicheng.calendar.DayRow;
import yicheng.calendar.DayRows;
import yicheng.calendar.SpecialDay;

/** Reads {@code holidays.csv}: the days off and the make-up days of the years listed beside it. */
final class SpecialDays {

    static final String FILE = "holidays.csv";

    private final Map<Integer, YearLine> years;
    private final CalendarFaults faults;

    SpecialDays(Map<Integer, YearLine> years, CalendarFaults faults) {
        this.years = years;
        this.faults = faults;
    }

    List<SpecialDay> read(byte[] bytes) {
        var rows = new CalendarTable(FILE, List.of("date", "name", "kind"), faults)
                .rows(bytes).stream()
                        .map(row -> new DayRow(row.line(), row.cell("date"), row.cell("name"), row.cell("kind")))
                        .toList();
        rows.forEach(row -> DayRows.date(row).ifPresent(day -> checkYear(row, day)));
        var read = new DayRows(rows);
        read.faults()
                .forEach(fault -> add(
                        fault.row(),
                        value(fault),
                        fault.text().zh(),
                        fault.text().en()));
        return read.days();
    }

    private static String value(DayRows.Fault fault) {
        return switch (fault.column()) {
            case "date" -> fault.row().date();
            case "kind" -> fault.row().kind();
            default -> fault.row().name();
        };
    }

    private void checkYear(DayRow row, LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            add(
                    row,
                    row.date(),
                    "%s 里没有 %d 年，请在那里补一行并写明状态，或核对这一天".formatted(YearLines.FILE, day.getYear()),
                    "%s has no line for %d; add one with its status, or check the date"
                            .formatted(YearLines.FILE, day.getYear()));
        } else if (!year.published()) {
            add(
                    row,
                    row.date(),
                    "%d 年在 %s 里是未发布，不能有具体放假日；通知发布后请改为 已发布".formatted(day.getYear(), YearLines.FILE),
                    "%d is provisional in %s and can have no days; set it to published once there is a notice"
                            .formatted(day.getYear(), YearLines.FILE));
        }
    }

    private void add(DayRow row, String value, String zh, String en) {
        faults.add(FILE, row.line(), value, zh, en);
    }
}
