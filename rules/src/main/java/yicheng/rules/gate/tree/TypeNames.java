package yicheng.rules.gate.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import yicheng.rules.chapter.Labels;

/** Types as people call them, and how a value of each is written. */
final class TypeNames {

    private static final Map<Class<?>, String> ZH = Map.ofEntries(
            Map.entry(int.class, "整数（如 3）"),
            Map.entry(long.class, "整数（如 3）"),
            Map.entry(boolean.class, "true（是）或 false（否）"),
            Map.entry(String.class, "引号里的文字"),
            Map.entry(BigDecimal.class, "数额，如 decimal(30.5)（元）、wan(30.5)（万元）"),
            Map.entry(LocalDate.class, "日期，如 date(\"2026-11-30\")"),
            Map.entry(LocalTime.class, "时刻，如 time(\"17:00\")"),
            Map.entry(LocalDateTime.class, "日期和时刻，如 moment(\"2026-11-30T17:00\")"),
            Map.entry(List.class, "词语，如 words(\"甲、乙\")"));

    private TypeNames() {}

    static String zh(Class<?> type) {
        return type.isEnum() ? Labels.all(type) + "之一" : ZH.getOrDefault(type, type.getSimpleName());
    }

    static String en(Class<?> type) {
        return type.isEnum() ? "one of " + Labels.all(type) : "a value of type " + type.getSimpleName();
    }

    /** The type without the difference between {@code int} and {@code Integer}. */
    static Class<?> plain(Class<?> type) {
        return type == Integer.class
                ? int.class
                : type == Long.class ? long.class : type == Boolean.class ? boolean.class : type;
    }

    static boolean isOrdered(Class<?> type) {
        return List.of(int.class, long.class, BigDecimal.class, LocalDate.class, LocalTime.class, LocalDateTime.class)
                .contains(type);
    }
}
