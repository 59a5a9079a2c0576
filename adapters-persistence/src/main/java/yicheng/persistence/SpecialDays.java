package yicheng.persistence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.calendar.DateWords;
import yicheng.calendar.SpecialDay;

/** Reads {@code holidays.csv}: the days off and the make-up days of the years listed beside it. */
final class SpecialDays {

    static final String FILE = "holidays.csv";

    private static final Map<String, SpecialDay.Kind> KINDS = Map.of(
            "holiday", SpecialDay.Kind.HOLIDAY,
            "放假", SpecialDay.Kind.HOLIDAY,
            "workday", SpecialDay.Kind.MAKE_UP,
            "上班", SpecialDay.Kind.MAKE_UP);

    private final Map<Integer, YearLine> years;
    private final CalendarFaults faults;
    private final TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();
    private final Map<LocalDate, Integer> lines = new TreeMap<>();

    SpecialDays(Map<Integer, YearLine> years, CalendarFaults faults) {
        this.years = years;
        this.faults = faults;
    }

    List<SpecialDay> read(byte[] bytes) {
        new CalendarTable(FILE, List.of("date", "name", "kind"), faults)
                .rows(bytes)
                .forEach(this::read);
        return List.copyOf(days.values());
    }

    private void read(CalendarRow row) {
        var date = date(row);
        var kind = Optional.ofNullable(KINDS.get(row.cell("kind")));
        if (kind.isEmpty()) {
            faults.add(
                    row,
                    "kind",
                    "类别“%s”无法识别，请填 holiday（放假）或 workday（调休上班）".formatted(row.cell("kind")),
                    "kind \"%s\" is unknown; write holiday or workday".formatted(row.cell("kind")));
        }
        if (row.cell("name").isEmpty()) {
            faults.add(row, "name", "没有节日名称，请填如 春节", "no name; write the festival's, such as 春节");
        }
        date.ifPresent(day -> checkYear(row, day));
        if (date.isPresent() && kind.isPresent() && !row.cell("name").isEmpty()) {
            keep(row, new SpecialDay(date.get(), row.cell("name"), kind.get()));
        }
    }

    private void keep(CalendarRow row, SpecialDay day) {
        if (day.kind() == SpecialDay.Kind.MAKE_UP && isWeekday(day.date())) {
            faults.add(
                    row,
                    "date",
                    "%s 本来就上班，调休上班日只能是周六或周日，请核对日期"
                            .formatted(DateWords.of(day.date()).zh()),
                    "%s is worked anyway; a make-up day is a Saturday or Sunday, check the date"
                            .formatted(DateWords.of(day.date()).en()));
        }
        var before = lines.putIfAbsent(day.date(), row.line());
        if (before != null) {
            faults.add(
                    row,
                    "date",
                    "%s 在第 %d 行已有，请只留一行".formatted(day.date(), before),
                    "%s is already on line %d; keep one".formatted(day.date(), before));
        }
        days.putIfAbsent(day.date(), day);
    }

    private void checkYear(CalendarRow row, LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            faults.add(
                    row,
                    "date",
                    "%s 里没有 %d 年，请在那里补一行并写明状态，或核对这一天".formatted(YearLines.FILE, day.getYear()),
                    "%s has no line for %d; add one with its status, or check the date"
                            .formatted(YearLines.FILE, day.getYear()));
        } else if (!year.published()) {
            faults.add(
                    row,
                    "date",
                    "%d 年在 %s 里是未发布，不能有具体放假日；通知发布后请改为 已发布".formatted(day.getYear(), YearLines.FILE),
                    "%d is provisional in %s and can have no days; set it to published once there is a notice"
                            .formatted(day.getYear(), YearLines.FILE));
        }
    }

    private Optional<LocalDate> date(CalendarRow row) {
        var text = row.cell("date");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            faults.add(
                    row,
                    "date",
                    "日期“%s”无法识别，请填如 2026-10-10".formatted(text),
                    "date \"%s\" cannot be read; write it as 2026-10-10".formatted(text));
            return Optional.empty();
        }
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
