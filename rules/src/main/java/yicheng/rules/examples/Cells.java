package yicheng.rules.examples;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.policy.Text;
import yicheng.rules.chapter.Labels;
import yicheng.rules.gate.text.NormalForm;

/** Turns what stands in a cell into a value of a component's type. {@code 空} or {@code （空）} stands for none. */
final class Cells {

    /** The cell holds no value of the type. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Text text;

        Unreadable(String zh, String en) {
            super(en);
            this.text = Text.of(zh, en);
        }

        Text text() {
            return text;
        }
    }

    private static final Map<String, BigDecimal> UNITS = Map.of(
            "",
            BigDecimal.ONE,
            "元",
            BigDecimal.ONE,
            "万",
            new BigDecimal("1E4"),
            "万元",
            new BigDecimal("1E4"),
            "亿",
            new BigDecimal("1E8"),
            "亿元",
            new BigDecimal("1E8"));

    private Cells() {}

    static Object read(Type type, String typed) throws Unreadable {
        var cell = type == String.class || type instanceof ParameterizedType ? typed : NormalForm.halfWidth(typed);
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), cell);
        }
        return type instanceof Class<?> plain ? one(plain, cell) : unknown(type.getTypeName());
    }

    private static boolean isNone(String cell) {
        return cell.equals("空") || cell.equals("（空）");
    }

    private static Object one(Class<?> type, String cell) throws Unreadable {
        try {
            if (type == String.class) {
                return isNone(cell) ? "" : cell;
            }
            if (type == boolean.class || type == Boolean.class) {
                return truth(cell);
            }
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(cell);
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(cell);
            }
            if (type == BigDecimal.class) {
                return amount(cell);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(cell);
            }
            if (type == LocalTime.class) {
                return LocalTime.parse(cell);
            }
            if (type == LocalDateTime.class) {
                return LocalDateTime.parse(cell.replace(' ', 'T'));
            }
        } catch (NumberFormatException | DateTimeException wrong) {
            throw wanted(type, cell);
        }
        if (type.isEnum()) {
            return Labels.find(type, cell)
                    .orElseThrow(() -> new Unreadable(
                            "“%s”不在可选的里面，请从这些里选：%s".formatted(cell, Labels.all(type)),
                            "'%s' is none of %s".formatted(cell, Labels.all(type))));
        }
        return type.isRecord() && type.getRecordComponents().length == 1
                ? wrapped(type, cell)
                : unknown(type.getSimpleName());
    }

    private static Object wrapped(Class<?> type, String cell) throws Unreadable {
        var only = type.getRecordComponents()[0];
        try {
            return type.getDeclaredConstructor(only.getType()).newInstance(read(only.getGenericType(), cell));
        } catch (ReflectiveOperationException refused) {
            throw wanted(type, cell);
        }
    }

    private static Object many(Class<?> type, Type[] of, String cell) throws Unreadable {
        if (type == Optional.class) {
            return isNone(cell) ? Optional.empty() : Optional.of(read(of[0], cell));
        }
        if (type != List.class && type != Set.class) {
            return unknown(type.getSimpleName());
        }
        var items = type == List.class ? new ArrayList<>() : new LinkedHashSet<>();
        for (var item : words(cell).toList()) {
            items.add(read(of[0], item));
        }
        return type == List.class ? List.copyOf(items) : Set.copyOf(items);
    }

    private static Stream<String> words(String cell) {
        return isNone(cell)
                ? Stream.empty()
                : Arrays.stream(cell.split("、")).map(String::strip).filter(w -> !w.isEmpty());
    }

    private static Boolean truth(String cell) throws Unreadable {
        return switch (cell) {
            case "是", "有", "true", "TRUE" -> true;
            case "否", "无", "false", "FALSE" -> false;
            default ->
                throw new Unreadable("“%s”要写 是 或 否".formatted(cell), "'%s' must be 是 (yes) or 否 (no)".formatted(cell));
        };
    }

    private static BigDecimal amount(String cell) {
        var number = cell.replaceAll("[^\\d.+-].*$", "").strip();
        var unit = UNITS.get(cell.substring(number.length()).strip());
        if (unit == null || number.length() > 20) {
            throw new NumberFormatException(cell);
        }
        var amount = new BigDecimal(number).multiply(unit);
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static Unreadable wanted(Class<?> type, String cell) {
        var example = Map.<Class<?>, String>of(
                        BigDecimal.class,
                        "300000 或 30万元",
                        LocalDate.class,
                        "2026-11-30",
                        LocalTime.class,
                        "17:00",
                        LocalDateTime.class,
                        "2026-11-30 17:00")
                .getOrDefault(type, "12");
        return new Unreadable(
                "“%s”看不懂，要写成 %s 的样子".formatted(cell, example),
                "'%s' is not understood; write it like %s".formatted(cell, example));
    }

    private static Object unknown(String type) throws Unreadable {
        throw new Unreadable(
                "这一列（%s）不能在例子里填写".formatted(type), "examples cannot write this column (%s)".formatted(type));
    }
}
