package yicheng.rulebook.explain;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Edition;
import yicheng.policy.bench.RuleTrace;

/**
 * A judgement with how every rule took its facts.
 *
 * @param edition that judged; empty where it was never kept here, and then there are no {@code traces}
 * @param traces of all rules of the chapter, in the book's order
 */
public record Explanation(StoredVerdict stored, Optional<Edition> edition, List<RuleTrace> traces) {

    public Explanation {
        traces = List.copyOf(traces);
    }
}
