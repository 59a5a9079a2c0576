package yicheng.rules.gate.tree;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Likeness;

/** One condition on a fact: comparisons of its components, its listed methods, and, or, not; written anew from there. */
final class ConditionTree {

    private static final Pattern BINDING = Pattern.compile("(\\$[a-zA-Z]\\w*)\\s*:\\s*(\\w+)");

    private static final int FEW = 8;

    private record Operand(String text, Class<?> type) {}

    private final FactType<?> fact;
    private final Known known;
    private final LiteralTree literals;

    ConditionTree(FactType<?> fact, Known known) {
        this.fact = fact;
        this.known = known;
        this.literals = new LiteralTree(known);
    }

    /** What {@link #print} wrote gives a name and tests nothing. */
    static boolean isBinding(String printed) {
        return BINDING.matcher(printed.replaceFirst("\\(\\)$", "")).matches();
    }

    String print(String condition) {
        var binding = BINDING.matcher(condition.strip());
        if (binding.matches()) {
            var operand = component(binding.group(2));
            known.bind(binding.group(1), operand.type());
            return binding.group(1) + " : " + operand.text();
        }
        return truth(Java.expression(condition));
    }

    private String truth(Expression e) {
        if (e instanceof EnclosedExpr inner) {
            return "(" + truth(inner.getInner()) + ")";
        }
        if (e instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return "!" + truth(not.getExpression());
        }
        if (e instanceof BinaryExpr both) {
            return switch (both.getOperator()) {
                case AND, OR ->
                    truth(both.getLeft()) + " " + both.getOperator().asString() + " " + truth(both.getRight());
                case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> comparison(both);
                default -> throw Refusal.forbidden(e);
            };
        }
        var operand = operand(e);
        if (operand.type() != boolean.class) {
            throw Refusal.forbidden(e);
        }
        return operand.text();
    }

    private String comparison(BinaryExpr e) {
        boolean leftFixed = isFixed(e.getLeft());
        if (leftFixed && isFixed(e.getRight())) {
            Stream.of(e.getLeft(), e.getRight())
                    .filter(NameExpr.class::isInstance)
                    .forEach(unknown -> component(unknown.toString()));
            throw Refusal.forbidden(e);
        }
        var decisive = operand(leftFixed ? e.getRight() : e.getLeft());
        var other = other(leftFixed ? e.getLeft() : e.getRight(), decisive.type());
        boolean equality =
                e.getOperator() == BinaryExpr.Operator.EQUALS || e.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
        if (!equality && !TypeNames.isOrdered(decisive.type()) || decisive.type() == List.class) {
            throw new Refusal(
                    "operator.type",
                    e,
                    "“%s”之间不能用“%s”比较"
                            .formatted(
                                    TypeNames.zh(decisive.type()),
                                    e.getOperator().asString()),
                    "%s cannot be compared by %s"
                            .formatted(
                                    TypeNames.en(decisive.type()),
                                    e.getOperator().asString()));
        }
        var left = leftFixed ? other : decisive.text();
        var right = leftFixed ? decisive.text() : other;
        return left + " " + e.getOperator().asString() + " " + right;
    }

    /** A value that takes its type from what it is compared with. */
    private boolean isFixed(Expression e) {
        return LiteralTree.isLiteral(e) || !(isComponent(e) || isBinding(e) || e instanceof MethodCallExpr);
    }

    private boolean isComponent(Expression e) {
        return e instanceof NameExpr name
                && fact.readable(name.getNameAsString(), 0).isPresent();
    }

    private static boolean isBinding(Expression e) {
        return e instanceof NameExpr name && name.getNameAsString().startsWith("$");
    }

    private String other(Expression e, Class<?> type) {
        if (isFixed(e)) {
            return literals.print(e, type);
        }
        var operand = operand(e);
        if (operand.type() != type) {
            throw new Refusal(
                    "operator.type",
                    e,
                    "“%s”与比较的另一边不是同一种内容".formatted(e),
                    "'%s' is of another type than the other side".formatted(e));
        }
        return operand.text();
    }

    private Operand operand(Expression e) {
        if (isBinding(e)) {
            return binding(e.toString(), known);
        }
        if (e instanceof NameExpr name) {
            return component(name.getNameAsString());
        }
        if (e instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getTypeArguments().isEmpty()) {
            return question(call);
        }
        throw Refusal.forbidden(e);
    }

    private static Operand binding(String name, Known known) {
        var type = known.typeOf(name)
                .orElseThrow(() -> new Refusal(
                        "binding.unknown",
                        name,
                        "“%s”要由本规则前面的句子给出，这里没有".formatted(name),
                        "%s must be bound by an earlier sentence of the rule".formatted(name)));
        return new Operand(name, type);
    }

    private Operand component(String name) {
        var accessor = fact.readable(name, 0)
                .orElseThrow(() -> new Refusal(
                        "component.unknown",
                        name,
                        "“%s”没有“%s”这一栏：请写成 %s 等".formatted(fact.name(), name, some(name)),
                        "%s has no %s open to rules: write %s or the like"
                                .formatted(fact.type().getSimpleName(), name, some(name)),
                        near(name)));
        known.asks(name, List.of());
        boolean isMethod = fact.components().stream().noneMatch(c -> c.getName().equals(name));
        return new Operand(isMethod ? name + "()" : name, TypeNames.plain(accessor.getReturnType()));
    }

    private Operand question(MethodCallExpr call) {
        var name = call.getNameAsString();
        var method = fact.readable(name, call.getArguments().size())
                .orElseThrow(() -> new Refusal(
                        "call.unknown",
                        call,
                        "“%s”没有“%s”这个说法（带 %d 个值）：请写成 %s 等"
                                .formatted(
                                        fact.name(), name, call.getArguments().size(), some(name)),
                        "%s has no %s with %d values open to rules: write %s or the like"
                                .formatted(
                                        fact.type().getSimpleName(),
                                        name,
                                        call.getArguments().size(),
                                        some(name)),
                        near(name)));
        var arguments = new ArrayList<String>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            var argument = call.getArgument(i);
            var type = TypeNames.plain(method.getParameterTypes()[i]);
            arguments.add(other(argument, type));
        }
        known.checkOwn(method, call.getArguments());
        known.asks(
                method.getName(),
                call.getArguments().stream().map(ConditionTree::written).toList());
        return new Operand(
                method.getName() + "(" + String.join(", ", arguments) + ")", TypeNames.plain(method.getReturnType()));
    }

    private List<String> near(String name) {
        return Likeness.nearest(name, names());
    }

    /** Those that come near, or the first few: all of them would be more than anybody reads. */
    private String some(String name) {
        var near = near(name);
        return near.isEmpty() ? names().stream().limit(FEW).collect(Collectors.joining("、")) : String.join("、", near);
    }

    private List<String> names() {
        return fact.readable().map(Method::getName).distinct().sorted().toList();
    }

    /** A fixed value as the administrator wrote it, without its quotes. */
    private static String written(Expression e) {
        return e instanceof StringLiteralExpr text ? text.getValue() : e.toString();
    }
}
