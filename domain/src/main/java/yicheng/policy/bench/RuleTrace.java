package yicheng.policy.bench;

import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;

/**
 * How one rule took some facts.
 *
 * @param conditions one for each sentence under 当, in their order
 */
public record RuleTrace(RuleRef rule, boolean fired, List<Condition> conditions) {

    public RuleTrace {
        conditions = List.copyOf(conditions);
    }

    /** The first condition that was not met; empty where the rule fired. */
    public Optional<Condition> stoppedAt() {
        return conditions.stream()
                .filter(condition -> condition.outcome() == Outcome.NOT_MET)
                .findFirst();
    }

    /**
     * @param sentence as it stands in the book
     * @param saw the value it looked at, as people write it, e.g. {@code 860 万元}; blank where there is none to tell
     */
    public record Condition(String sentence, Outcome outcome, String saw) {}

    /** What became of one condition. Those after the first that is not met are not asked. */
    public enum Outcome {
        MET,
        NOT_MET,
        NOT_ASKED
    }
}
