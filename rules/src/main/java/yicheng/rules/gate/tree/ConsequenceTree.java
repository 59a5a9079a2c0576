package yicheng.rules.gate.tree;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.rules.gate.text.Likeness;

/** The consequence: one call of one method that the chapter's report declares, with fixed values or bound names. */
final class ConsequenceTree {

    private final Known known;

    ConsequenceTree(Known known) {
        this.known = known;
    }

    String print(String consequence) {
        var ended = consequence.strip().endsWith(";") ? consequence : consequence + ";";
        var statements = Java.block(ended).getStatements();
        if (statements.size() != 1
                || !(statements.get(0) instanceof ExpressionStmt statement)
                || !(statement.getExpression() instanceof MethodCallExpr call)
                || !call.getScope().filter(this::isReport).isPresent()
                || call.getTypeArguments().isPresent()) {
            throw new Refusal(
                    "consequence.form",
                    consequence.strip(),
                    "结论只能是一句 report.名称(值); 请从这些名称里选：" + names(),
                    "a consequence is one report.name(values); the names are " + names());
        }
        var method = method(call);
        var arguments = new ArrayList<String>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            arguments.add(argument(call.getArgument(i), TypeNames.plain(method.getParameterTypes()[i])));
        }
        known.checkOwn(method, call.getArguments());
        return "report.%s(%s);".formatted(method.getName(), String.join(", ", arguments));
    }

    private boolean isReport(Expression scope) {
        return scope instanceof NameExpr name && name.getNameAsString().equals("report");
    }

    private Method method(MethodCallExpr call) {
        var candidates = methods().stream()
                .filter(m -> m.getName().equals(call.getNameAsString()))
                .filter(m -> m.getParameterCount() == call.getArguments().size())
                .toList();
        if (candidates.size() != 1) {
            throw new Refusal(
                    "consequence.method",
                    call,
                    "本章没有结论“%s”（带 %d 个值），请从这些里选：%s"
                            .formatted(
                                    call.getNameAsString(), call.getArguments().size(), names()),
                    "this chapter has no consequence %s with %d values; it has %s"
                            .formatted(
                                    call.getNameAsString(), call.getArguments().size(), names()),
                    Likeness.nearest(
                            call.getNameAsString(),
                            methods().stream().map(Method::getName).toList()));
        }
        return candidates.get(0);
    }

    private String names() {
        return methods().stream().map(Method::getName).distinct().sorted().collect(Collectors.joining("、"));
    }

    private List<Method> methods() {
        return Arrays.stream(known.chapter().report().getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getReturnType() == void.class && !m.isBridge())
                .toList();
    }

    private String argument(Expression e, Class<?> type) {
        if (e instanceof NameExpr name && name.getNameAsString().startsWith("$")) {
            var bound = known.typeOf(name.getNameAsString())
                    .orElseThrow(() -> new Refusal(
                            "binding.unknown",
                            e,
                            "“%s”要由条件里的句子给出，这里没有".formatted(e),
                            "%s must be bound by a condition of the rule".formatted(e)));
            if (bound != type) {
                throw new Refusal("operator.type", e, "“%s”在这里不合用".formatted(e), "%s does not fit here".formatted(e));
            }
            return name.getNameAsString();
        }
        return new LiteralTree(known).print(e, type);
    }
}
