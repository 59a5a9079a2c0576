package yicheng.rules.gate.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.Check;
import yicheng.rules.gate.text.Limits;
import yicheng.topic.own.OwnFields;

/** Admits the parsed tree of a rule by allow-list: patterns over the chapter's facts, not and exists, one report. */
public final class RuleTree {

    /** Where in the parsed text a tree was refused. */
    public record Refused(int line, Refusal why) {}

    /** What people write for the parts that are not admitted. */
    private static final Map<Class<?>, String> WORDS = Map.of(
            AccumulateDescr.class, "accumulate",
            CollectDescr.class, "collect",
            NamedConsequenceDescr.class, "do",
            ConditionalBranchDescr.class, "if");

    private final Known known;
    private final boolean whole;
    private final List<Refused> refused = new ArrayList<>();
    private final List<List<Check>> checks = new ArrayList<>();
    private int patterns;
    private int line;

    private RuleTree(Known known, boolean whole) {
        this.known = known;
        this.whole = whole;
    }

    /**
     * @param ownFields those that the book defines
     * @param whenRefused told each thing that is not admitted, with the line of the parsed text
     */
    public static Optional<Body> admit(
            RuleDescr rule, Chapter<?> chapter, OwnFields ownFields, Consumer<Refused> whenRefused) {
        return new RuleTree(new Known(chapter, Map.of(), Optional.of(ownFields)), true).admit(rule, whenRefused);
    }

    /**
     * The same for a rule that holds one sentence of the vocabulary only.
     *
     * @param outer names that other sentences bind
     */
    public static Optional<Body> admitAlone(
            RuleDescr rule, Chapter<?> chapter, Map<String, Class<?>> outer, Consumer<Refused> whenRefused) {
        return new RuleTree(new Known(chapter, outer, Optional.empty()), false).admit(rule, whenRefused);
    }

    private Optional<Body> admit(RuleDescr rule, Consumer<Refused> whenRefused) {
        var body = new ArrayList<Body>();
        attempt(() -> {
            body.add(body(rule));
            return "";
        });
        refused.forEach(whenRefused);
        return refused.isEmpty() ? Optional.of(body.get(0)) : Optional.empty();
    }

    /** One part of the rule; when it is refused, the others are looked at all the same. */
    private String attempt(Supplier<String> part) {
        try {
            return part.get();
        } catch (Refusal refusal) {
            boolean mayFollow = refusal.code().equals("binding.unknown") && !refused.isEmpty();
            if (!mayFollow) {
                refused.add(new Refused(line, refusal));
            }
        } catch (ArithmeticException tooLarge) {
            refused.add(new Refused(
                    line,
                    new Refusal(
                            "number.range", "", "这里的数字太大：请写小一些", "the number here is too large: write a smaller one")));
        } catch (RuntimeException neverSeen) {
            // Whatever trees the parser may build: what the allow-list does not know is not admitted.
            refused.add(new Refused(line, Refusal.forbidden("")));
        }
        return "";
    }

    private Body body(RuleDescr rule) {
        line = rule.getLine();
        if (!rule.getAttributes().isEmpty() || rule.getParentName() != null) {
            throw new Refusal(
                    "rule.attribute",
                    rule.getName(),
                    "规则没有优先级等属性，请删掉",
                    "rules have no attributes such as priority: delete them");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            throw Refusal.forbidden(
                    "then[" + rule.getNamedConsequences().keySet().iterator().next() + "]");
        }
        if (rule.getClass() != RuleDescr.class) {
            throw Refusal.forbidden("query");
        }
        var conditions = new ArrayList<String>();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            conditions.add(attempt(() -> element(part)));
        }
        if (conditions.isEmpty()) {
            throw new Refusal("fact.missing", "", "“当”下面没有事实", "there is no fact under 当");
        }
        line = rule.getConsequenceLine();
        var text = String.valueOf(rule.getConsequence());
        var consequence = text.isBlank() && !whole ? "" : attempt(() -> new ConsequenceTree(known).print(text));
        return new Body(
                conditions, consequence, known.asked(), checks, known.imports(), known.bound(), known.usesOuter());
    }

    private String element(BaseDescr part) {
        line = part.getLine() > 0 ? part.getLine() : line;
        if (part.getClass() == PatternDescr.class) {
            return pattern((PatternDescr) part, true);
        }
        if (part instanceof NotDescr not
                && not.getDescrs().size() == 1
                && not.getDescrs().get(0) instanceof PatternDescr p) {
            return "not " + pattern(p, false);
        }
        if (part instanceof ExistsDescr some
                && some.getDescrs().size() == 1
                && some.getDescrs().get(0) instanceof PatternDescr p) {
            return "exists " + pattern(p, false);
        }
        if (part instanceof AndDescr) {
            throw Refusal.forbidden("and");
        }
        throw Refusal.forbidden(WORDS.getOrDefault(
                part.getClass(),
                part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT)));
    }

    private String pattern(PatternDescr pattern, boolean mayBind) {
        line = pattern.getLine();
        if (++patterns > Limits.JOINED_FACTS) {
            throw new Refusal(
                    "facts.many",
                    pattern.getObjectType(),
                    "一条规则最多写 %d 个事实，请拆成几条规则".formatted(Limits.JOINED_FACTS),
                    "a rule may name %d facts at most; split it".formatted(Limits.JOINED_FACTS));
        }
        if (pattern.getSource() != null) {
            throw Refusal.forbidden(WORDS.getOrDefault(pattern.getSource().getClass(), "from"));
        }
        if (!pattern.getBehaviors().isEmpty()) {
            throw Refusal.forbidden("over");
        }
        if (pattern.getObjectType() == null) {
            throw Refusal.forbidden("/");
        }
        if (pattern.isQuery()
                || pattern.isUnification()
                || !pattern.getAnnotations().isEmpty()) {
            throw Refusal.forbidden(pattern.getObjectType());
        }
        var fact = known.chapter()
                .factOfClass(pattern.getObjectType())
                .orElseThrow(() -> new Refusal(
                        "fact.unknown",
                        pattern.getObjectType(),
                        "本章没有事实“%s”，可以写的有：%s".formatted(pattern.getObjectType(), facts()),
                        "this chapter has no fact %s; it has %s".formatted(pattern.getObjectType(), facts())));
        known.imports(fact.type());
        var conditions = new ArrayList<String>();
        var tested = new ArrayList<Check>();
        var tree = new ConditionTree(fact, known);
        for (BaseDescr constraint : pattern.getDescrs()) {
            conditions.add(attempt(() -> tested(tree, constraint, tested)));
        }
        checks.add(List.copyOf(tested));
        return label(pattern, mayBind, fact.type()) + fact.type().getSimpleName() + "( " + String.join(", ", conditions)
                + " )";
    }

    private String facts() {
        return known.chapter().facts().stream()
                .map(fact -> fact.type().getSimpleName())
                .collect(Collectors.joining("、"));
    }

    private String tested(ConditionTree tree, BaseDescr constraint, List<Check> tested) {
        int mark = known.timesAsked();
        var code = constraint(tree, constraint);
        if (!ConditionTree.isBinding(code)) {
            tested.add(new Check(line, code, known.askedSince(mark)));
        }
        return code;
    }

    private String constraint(ConditionTree tree, BaseDescr constraint) {
        line = constraint.getLine() > 0 ? constraint.getLine() : line;
        if (constraint.getClass() != ExprConstraintDescr.class
                || ((ExprConstraintDescr) constraint).getType() != ExprConstraintDescr.Type.NAMED) {
            throw Refusal.forbidden(constraint);
        }
        return tree.print(((ExprConstraintDescr) constraint).getExpression());
    }

    private String label(PatternDescr pattern, boolean mayBind, Class<?> type) {
        var name = pattern.getIdentifier();
        if (name == null) {
            return "";
        }
        if (!mayBind || !name.matches("\\$[a-zA-Z]\\w*")) {
            throw Refusal.forbidden(name);
        }
        known.bind(name, type);
        return name + " : ";
    }
}
