package yicheng.rulebook.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import yicheng.policy.bench.RuleTrace;

/** Keeps from a department what others spend: a value that comes out otherwise without them is not told. */
final class Veil {

    private Veil() {}

    static Explanation over(StoredVerdict stored, Function<StoredVerdict, Explanation> explained) {
        var whole = explained.apply(stored);
        var own = explained.apply(stored.ownOnly());
        return new Explanation(own.stored(), whole.edition(), veiled(whole.traces(), own.traces()));
    }

    private static List<RuleTrace> veiled(List<RuleTrace> whole, List<RuleTrace> own) {
        var traces = new ArrayList<RuleTrace>();
        for (int i = 0; i < whole.size(); i++) {
            traces.add(veiled(whole.get(i), own.get(i)));
        }
        return traces;
    }

    private static RuleTrace veiled(RuleTrace whole, RuleTrace own) {
        var told = new HashSet<>(own.conditions());
        return new RuleTrace(
                whole.rule(),
                whole.fired(),
                whole.conditions().stream()
                        .map(condition -> told.contains(condition)
                                ? condition
                                : new RuleTrace.Condition(condition.sentence(), condition.outcome(), ""))
                        .toList());
    }
}
