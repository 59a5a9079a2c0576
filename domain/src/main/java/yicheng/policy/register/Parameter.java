package yicheng.policy.register;

import java.util.Arrays;
import java.util.List;
import yicheng.policy.Clause;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;

/**
 * A value of the policy that the office may change, and the sentences of the book that hold it: one change goes to all of
 * them.
 *
 * @param id as the policy's parameter table has it, e.g. {@code P.threshold.funds}
 */
public record Parameter(String id, Text label, Clause clause, List<Carrier> carriers) {

    /**
     * The gaps of that name in the sentences of a rule.
     *
     * @param rule id
     */
    public record Carrier(String rule, String gap) {}

    public Parameter {
        carriers = List.copyOf(carriers);
    }

    public boolean isCarriedBy(SentenceGap gap) {
        return carriers.contains(new Carrier(gap.rule().id(), gap.name()));
    }

    /** @param gap name of the gap in each of the rules */
    static Parameter of(String id, String zh, String en, String clause, String gap, String... rules) {
        return new Parameter(
                id,
                Text.of(zh, en),
                new Clause(clause),
                Arrays.stream(rules).map(rule -> new Carrier(rule, gap)).toList());
    }
}
