package yicheng.rulebook.explain;

import yicheng.policy.RuleBook;

/**
 * Rules of required fields stop a topic before it is kept, so no judgement tells of them: that such a rule was never counted
 * says nothing about its use.
 */
public final class RequiredField {

    private static final String SENTENCE = "请提交部门填写";
    private static final String CODE = "report.fillIn";

    private RequiredField() {}

    /** In whichever of its two ways a rule is written. */
    public static boolean isAskedBy(RuleBook.Rule rule) {
        return rule.then().stream()
                .map(String::strip)
                .anyMatch(line -> line.startsWith(SENTENCE) || line.startsWith(CODE));
    }

    /** Whether its use cannot be told from judgements. */
    public static boolean isUncounted(RuleBook.Rule rule, RuleUse use) {
        return use.neverFired() && isAskedBy(rule);
    }
}
