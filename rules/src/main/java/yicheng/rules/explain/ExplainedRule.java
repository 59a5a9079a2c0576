package yicheng.rules.explain;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.rules.chapter.Check;

/**
 * What must be known of a rule to explain it.
 *
 * @param checks what it tests, pattern by pattern
 */
public record ExplainedRule(RuleBook.Rule shown, List<List<Check>> checks) {}
