package yicheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.policy.Text;

/** Reads the days off and the make-up days of a table, and says of each row what is wrong with it. */
public final class DayRows {

    /** @param column {@code date}, {@code name} or {@code kind} */
    public record Fault(DayRow row, String column, Text text) {}

    private static final Map<String, SpecialDay.Kind> KINDS = Map.of(
            "holiday", SpecialDay.Kind.HOLIDAY,
            "放假", SpecialDay.Kind.HOLIDAY,
            "workday", SpecialDay.Kind.MAKE_UP,
            "上班", SpecialDay.Kind.MAKE_UP);

    private final List<Fault> faults = new ArrayList<>();
    private final TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();
    private final Map<LocalDate, DayRow> rows = new TreeMap<>();

    public DayRows(List<DayRow> typed) {
        typed.forEach(this::read);
    }

    /** In order of date; without those that could not be read. */
    public List<SpecialDay> days() {
        return List.copyOf(days.values());
    }

    /** In order of rows. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The date of a row, where it is one. */
    public static Optional<LocalDate> date(DayRow row) {
        try {
            return Optional.of(LocalDate.parse(row.date()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private void read(DayRow row) {
        var date = date(row);
        var kind = Optional.ofNullable(KINDS.get(row.kind()));
        if (date.isEmpty()) {
            fault(
                    row,
                    "date",
                    "日期“%s”无法识别，请填如 2026-10-10".formatted(row.date()),
                    "date \"%s\" cannot be read; write it as 2026-10-10".formatted(row.date()));
        }
        if (kind.isEmpty()) {
            fault(
                    row,
                    "kind",
                    "类别“%s”无法识别，请填 holiday（放假）或 workday（调休上班）".formatted(row.kind()),
                    "kind \"%s\" is unknown; write holiday or workday".formatted(row.kind()));
        }
        if (row.name().isBlank()) {
            fault(row, "name", "没有节日名称，请填如 春节", "no name; write the festival's, such as 春节");
        }
        if (date.isPresent() && kind.isPresent() && !row.name().isBlank()) {
            keep(row, new SpecialDay(date.get(), row.name(), kind.get()));
        }
    }

    private void keep(DayRow row, SpecialDay day) {
        if (day.kind() == SpecialDay.Kind.MAKE_UP && isWeekday(day.date())) {
            var named = DateWords.of(day.date());
            fault(
                    row,
                    "date",
                    "%s 本来就上班，调休上班日只能是周六或周日，请核对日期".formatted(named.zh()),
                    "%s is worked anyway; a make-up day is a Saturday or Sunday, check the date".formatted(named.en()));
        }
        var before = rows.putIfAbsent(day.date(), row);
        if (before != null) {
            fault(
                    row,
                    "date",
                    "%s 在第 %d 行已有，请只留一行".formatted(day.date(), before.line()),
                    "%s is already on line %d; keep one".formatted(day.date(), before.line()));
        }
        days.putIfAbsent(day.date(), day);
    }

    private void fault(DayRow row, String column, String zh, String en) {
        faults.add(new Fault(row, column, Text.of(zh, en)));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
