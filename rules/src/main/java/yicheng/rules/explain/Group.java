package yicheng.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import yicheng.rules.chapter.Check;

/**
 * A fact of a rule with the sentences about it: the compiled pattern, its predicates sentence by sentence.
 *
 * @param kind whether such a fact has to be there, or must not
 * @param sentences positions under 当, the first one that of the fact itself
 */
record Group(Kind kind, Pattern<?> pattern, List<Integer> sentences, List<Tested> tested) {

    enum Kind {
        THERE,
        SOME,
        NONE
    }

    /** A predicate of the compiled rule and what it is about. */
    record Tested(SingleConstraint predicate, Check check) {

        boolean holds(Tuple tuple) {
            return tuple.satisfies(predicate);
        }
    }

    static boolean isOne(Condition condition) {
        return condition.getType() != Condition.Type.CONSEQUENCE;
    }

    static Group of(Condition condition, List<Integer> sentences, List<Check> checks) {
        var kind = switch (condition.getType()) {
            case PATTERN -> Kind.THERE;
            case EXISTS -> Kind.SOME;
            case NOT -> Kind.NONE;
            default -> throw new IllegalStateException("rules hold no %s".formatted(condition.getType()));
        };
        var pattern = (Pattern<?>)
                (kind == Kind.THERE ? condition : condition.getSubConditions().get(0));
        return new Group(kind, pattern, sentences, tested(predicates(pattern.getConstraint()), checks));
    }

    Class<?> type() {
        return pattern.getPatternVariable().getType();
    }

    List<Tested> testedFor(int sentence) {
        return tested.stream().filter(one -> one.check().sentence() == sentence).toList();
    }

    /** The gate wrote each check as one constraint and the compiler made each one predicate, in the same order. */
    private static List<Tested> tested(List<SingleConstraint> predicates, List<Check> checks) {
        if (predicates.size() != checks.size()) {
            throw new IllegalStateException(
                    "%d predicates were compiled from %d checks".formatted(predicates.size(), checks.size()));
        }
        return IntStream.range(0, checks.size())
                .mapToObj(i -> tested(predicates.get(i), checks.get(i)))
                .toList();
    }

    private static Tested tested(SingleConstraint predicate, Check check) {
        var compiled = predicate.predicateInformation().getStringConstraint();
        if (!compiled.isEmpty() && !close(compiled).equals(close(check.code()))) {
            throw new IllegalStateException("'%s' was compiled from '%s'".formatted(compiled, check.code()));
        }
        return new Tested(predicate, check);
    }

    private static String close(String code) {
        return code.replaceAll("\\s", "");
    }

    private static List<SingleConstraint> predicates(Constraint constraint) {
        var found = new ArrayList<SingleConstraint>();
        flat(constraint).filter(one -> one.getVariables().length > 0).forEach(found::add);
        return found;
    }

    private static Stream<SingleConstraint> flat(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? Stream.of(single)
                : constraint.getChildren().stream().flatMap(Group::flat);
    }
}
