package yicheng.rules.chapter;

import java.util.List;
import yicheng.policy.RuleRef;

/** A rule at its place in the chapter, with what its conditions ask. */
public record ListedRule(RuleRef ref, List<Asked> asked) {
    public ListedRule {
        asked = List.copyOf(asked);
    }
}
