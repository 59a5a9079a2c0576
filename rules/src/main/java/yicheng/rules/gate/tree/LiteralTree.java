package yicheng.rules.gate.tree;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Labels;
import yicheng.rules.chapter.Literals;

/**
 * Fixed values: each is read as the type of what it is compared with or handed to, and written anew as a constant of
 * that type. Amounts are written {@code decimal(30.5)}, {@code wan(30.5)} or {@code yi(2)}; days and times
 * {@code date("2026-11-30")}, {@code time("17:00")}, {@code moment("2026-11-30T17:00")}; lists {@code words("a、b")};
 * constants of an enum by their label or name.
 */
final class LiteralTree {

    private static final Map<String, BigDecimal> UNITS =
            Map.of("decimal", BigDecimal.ONE, "wan", new BigDecimal("1E4"), "yi", new BigDecimal("1E8"));

    private final Known known;

    LiteralTree(Known known) {
        this.known = known;
    }

    static boolean isLiteral(Expression e) {
        return e instanceof LiteralExpr
                || e instanceof MethodCallExpr call
                        && call.getScope().isEmpty()
                        && (UNITS.containsKey(call.getNameAsString())
                                || List.of("date", "time", "moment", "words").contains(call.getNameAsString()));
    }

    /** The constant {@code e} as a value of {@code type}. */
    String print(Expression e, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Integer.toString(whole(e, type).intValueExact());
        }
        if (type == long.class || type == Long.class) {
            return whole(e, type).longValueExact() + "L";
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.toString(as(BooleanLiteralExpr.class, e, type).getValue());
        }
        if (type == String.class) {
            return quoted(text(e, type));
        }
        if (type.isEnum()) {
            return constant(e, type);
        }
        known.imports(Literals.class);
        return "Literals." + made(e, type);
    }

    private String made(Expression e, Class<?> type) {
        try {
            if (type == BigDecimal.class) {
                return decimal(e);
            }
            if (type == LocalDate.class) {
                var day = LocalDate.parse(argument(e, "date", type));
                return "date(%d, %d, %d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            }
            if (type == LocalTime.class) {
                var time = LocalTime.parse(argument(e, "time", type));
                return "time(%d, %d)".formatted(time.getHour(), time.getMinute());
            }
            if (type == LocalDateTime.class) {
                var at = LocalDateTime.parse(argument(e, "moment", type));
                return "moment(%d, %d, %d, %d, %d)"
                        .formatted(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
            }
            if (type == List.class) {
                return "words(%s)".formatted(words(argument(e, "words", type)));
            }
        } catch (DateTimeException noSuchTime) {
            throw wrong(e, type);
        }
        throw wrong(e, type);
    }

    private static String words(String text) {
        return Arrays.stream(text.split("[、,，]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(LiteralTree::quoted)
                .collect(Collectors.joining(", "));
    }

    private String decimal(Expression e) {
        if (!(e instanceof MethodCallExpr call)
                || !UNITS.containsKey(call.getNameAsString())
                || call.getScope().isPresent()
                || call.getArguments().size() != 1) {
            throw new Refusal(
                    "literal.decimal",
                    e,
                    "金额等数字要写成 decimal(…) 元、wan(…) 万元或 yi(…) 亿元，不能直接写“%s”".formatted(e),
                    "amounts are written decimal(...), wan(...) or yi(...), not %s".formatted(e));
        }
        var amount = number(call.getArgument(0), BigDecimal.class).multiply(UNITS.get(call.getNameAsString()));
        var plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        var exact = plain.scale() < 0 ? plain.setScale(0) : plain;
        return "decimal(%dL, %d)".formatted(exact.unscaledValue().longValueExact(), exact.scale());
    }

    private static BigDecimal number(Expression e, Class<?> type) {
        if (!(e instanceof IntegerLiteralExpr || e instanceof DoubleLiteralExpr)) {
            throw wrong(e, type);
        }
        var text = ((LiteralStringValueExpr) e).getValue();
        if (!text.matches("(0|[1-9]\\d{0,14})(\\.\\d{1,4})?")) {
            throw wrong(e, type);
        }
        return new BigDecimal(text);
    }

    private static BigDecimal whole(Expression e, Class<?> type) {
        var number = number(e, type);
        if (!(e instanceof IntegerLiteralExpr) || number.precision() > 9) {
            throw wrong(e, type);
        }
        return number;
    }

    private static String argument(Expression e, String method, Class<?> type) {
        var call = as(MethodCallExpr.class, e, type);
        if (!call.getNameAsString().equals(method)
                || call.getScope().isPresent()
                || call.getArguments().size() != 1) {
            throw wrong(e, type);
        }
        return text(call.getArgument(0), type);
    }

    private static String text(Expression e, Class<?> type) {
        var value = as(StringLiteralExpr.class, e, type).getValue();
        if (value.isBlank() || value.chars().anyMatch(c -> c == '\\' || c == '"' || c == '{' || c == '}' || c < ' ')) {
            throw wrong(e, type);
        }
        return value;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String constant(Expression e, Class<?> type) {
        var word = e instanceof NameExpr name
                ? name.getNameAsString()
                : e instanceof FieldAccessExpr field
                                && field.getScope().toString().equals(type.getSimpleName())
                        ? field.getNameAsString()
                        : "";
        var constant = Labels.find(type, word)
                .orElseThrow(() -> new Refusal(
                        "literal.type",
                        e,
                        "“%s”不在可选的里面，请从这些里选：%s".formatted(e, Labels.all(type)),
                        "'%s' is none of %s; choose one of them".formatted(e, Labels.all(type))));
        known.imports(type);
        return type.getSimpleName() + "." + constant.name();
    }

    private static <T extends Expression> T as(Class<T> wanted, Expression e, Class<?> type) {
        if (!wanted.isInstance(e)) {
            throw wrong(e, type);
        }
        return wanted.cast(e);
    }

    private static Refusal wrong(Expression e, Class<?> type) {
        return new Refusal(
                "literal.type",
                e,
                "“%s”不能写在这里：这里要写%s".formatted(e, TypeNames.zh(type)),
                "'%s' does not fit here: write %s".formatted(e, TypeNames.en(type)));
    }
}
