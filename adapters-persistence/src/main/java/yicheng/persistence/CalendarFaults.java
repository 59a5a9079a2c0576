package yicheng.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yicheng.policy.Text;

/** Collects the faults of a calendar folder, so that all are named at once. */
final class CalendarFaults {

    private final List<CalendarFault> found = new ArrayList<>();

    void add(String file, int line, String value, String zh, String en) {
        found.add(new CalendarFault(file, line, shown(value), Text.of(zh, en)));
    }

    void add(CalendarRow row, String column, String zh, String en) {
        add(row.file(), row.line(), row.cell(column), zh, en);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** By file, then by line. */
    List<CalendarFault> all() {
        return found.stream()
                .sorted(Comparator.comparing(CalendarFault::file).thenComparing(CalendarFault::line))
                .toList();
    }

    private static String shown(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
