package yicheng.rules.gate.tree;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.rules.gate.text.Likeness;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.own.OwnName;

/** Names of own fields in what a rule asks or concludes: fields of this book, of a type that fits, with fitting values. */
final class OwnNames {

    private OwnNames() {}

    static void check(Method method, List<Expression> arguments, OwnFields fields) {
        var parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            var name = parameters[i].getAnnotation(OwnName.class);
            if (name != null) {
                var field = field(arguments.get(i), fields);
                typed(field, name.value());
            } else if (parameters[i].isAnnotationPresent(OwnName.Value.class)) {
                value(text(arguments.get(i)), field(arguments.get(i - 1), fields));
            }
        }
    }

    private static OwnField field(Expression e, OwnFields fields) {
        var name = text(e);
        return fields.named(name).orElseThrow(() -> unknown(name, fields));
    }

    private static Refusal unknown(String name, OwnFields fields) {
        var names = fields.all().stream().map(OwnField::name).toList();
        var near = Likeness.nearest(name, names);
        return Refusal.quoted(
                "own.unknown",
                name,
                names.isEmpty()
                        ? "还没有自定栏目：请先在 fields.csv 里加上“%s”".formatted(name)
                        : "没有自定栏目“%s”：请写 %s，或先在 fields.csv 里加上".formatted(name, either(near.isEmpty() ? names : near)),
                names.isEmpty()
                        ? "there are no own fields: add %s to fields.csv first".formatted(name)
                        : "there is no own field %s: write %s, or add it to fields.csv first"
                                .formatted(name, String.join(" or ", near.isEmpty() ? names : near)),
                near);
    }

    private static String either(List<String> names) {
        return names.stream().limit(Likeness.MOST).map(one -> "“" + one + "”").collect(Collectors.joining("或"));
    }

    private static void typed(OwnField field, OwnField.Type[] fitting) {
        var types = List.of(fitting);
        if (types.isEmpty() || types.contains(field.type())) {
            return;
        }
        var wanted = Arrays.stream(fitting).map(OwnField.Type::label).toList();
        throw Refusal.quoted(
                "own.type",
                field.name(),
                "“%s”是%s栏目，不能这样比较：这句话要用%s栏目"
                        .formatted(
                                field.name(),
                                field.type().label().zh(),
                                wanted.stream().map(label -> label.zh()).collect(Collectors.joining("、"))),
                "%s is %s and cannot be compared like this: the sentence wants %s"
                        .formatted(
                                field.name(),
                                field.type().label().en(),
                                wanted.stream().map(label -> label.en()).collect(Collectors.joining(" or "))),
                List.of());
    }

    private static void value(String value, OwnField field) {
        if (field.read(value).filter(value::equals).isPresent()) {
            return;
        }
        var wanted = field.wanted();
        throw Refusal.quoted(
                "own.value",
                value,
                "“%s”不会是“%s”：%s".formatted(field.name(), value, wanted.zh()),
                "%s is never '%s': %s".formatted(field.name(), value, wanted.en()),
                Likeness.nearest(value, field.options()));
    }

    private static String text(Expression e) {
        if (e instanceof StringLiteralExpr literal) {
            return literal.getValue();
        }
        throw Refusal.forbidden(e);
    }
}
