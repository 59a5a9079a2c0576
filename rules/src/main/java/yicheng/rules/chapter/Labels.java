package yicheng.rules.chapter;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.Text;

/** The names people have for the constants of an enum: its Chinese label, its code, its constant's name. */
public final class Labels {

    private static final List<String> WEEK = List.of("一", "二", "三", "四", "五", "六", "日");

    private Labels() {}

    public static Optional<Enum<?>> find(Class<?> type, String word) {
        return constants(type).stream().filter(c -> names(c).contains(word)).findFirst();
    }

    /** Every constant in its first name, for "one of ..." */
    public static String all(Class<?> type) {
        return constants(type).stream().map(c -> names(c).get(0)).collect(Collectors.joining("、"));
    }

    private static List<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(c -> (Enum<?>) c)
                .toList();
    }

    private static List<String> names(Enum<?> constant) {
        var code = constant.name().toLowerCase(Locale.ROOT);
        if (constant instanceof DayOfWeek day) {
            var digit = WEEK.get(day.ordinal());
            return List.of("周" + digit, "星期" + digit, constant.name(), code);
        }
        return label(constant)
                .map(label -> List.of(label, constant.name(), code))
                .orElseGet(() -> List.of(constant.name(), code));
    }

    private static Optional<String> label(Enum<?> constant) {
        try {
            var label = constant.getDeclaringClass().getMethod("label").invoke(constant);
            return Optional.of(label instanceof Text text ? text.zh() : label.toString());
        } catch (ReflectiveOperationException noLabel) {
            return Optional.empty();
        }
    }
}
