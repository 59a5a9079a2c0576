package yicheng.rules.chapter;

import java.util.List;
import yicheng.policy.RuleRef;

/** A rule at its place in the chapter, with the components its conditions read. */
public record ListedRule(RuleRef ref, List<String> reads) {
    public ListedRule {
        reads = List.copyOf(reads);
    }
}
