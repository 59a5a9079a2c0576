package yicheng.web.pages.rules;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.web.pages.rules.editions.EditionLine;

/**
 * One rule on its own.
 *
 * @param contradicting rules that would have sent a topic elsewhere, with the number of topics
 * @param before the rule it follows in its chapter, and {@code after} the one that follows it
 */
public record RuleView(
        EditionLine edition,
        Text chapter,
        String chapterId,
        RuleLine line,
        List<Contradicting> contradicting,
        Optional<RuleLine> before,
        Optional<RuleLine> after) {

    public record Contradicting(RuleLine rule, long topics) {}
}
