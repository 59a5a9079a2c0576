package yicheng.rules.explain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Facts that a rule has put together so far, and the names its sentences gave.
 *
 * @param latest the fact that was added last
 */
record Tuple(Map<String, Object> values, Object latest) {

    static final Tuple EMPTY = new Tuple(Map.of(), "");

    Tuple with(Pattern<?> pattern, Object fact) {
        var more = new HashMap<>(values);
        more.put(pattern.getPatternVariable().getName(), fact);
        for (var binding : pattern.getBindings()) {
            more.put(binding.getBoundVariable().getName(), binding.eval(of(binding.getInputVariables(), more)));
        }
        return new Tuple(more, fact);
    }

    boolean satisfies(SingleConstraint constraint) {
        try {
            return constraint.getPredicate().test(of(constraint.getVariables(), values));
        } catch (Exception asTheJudgeWould) {
            throw new IllegalStateException(asTheJudgeWould);
        }
    }

    private static Object[] of(Variable<?>[] variables, Map<String, Object> values) {
        return Arrays.stream(variables)
                .map(variable -> values.get(variable.getName()))
                .toArray();
    }
}
