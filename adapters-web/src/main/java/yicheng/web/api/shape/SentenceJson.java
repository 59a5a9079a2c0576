package yicheng.web.api.shape;

import java.util.List;
import yicheng.policy.Language;
import yicheng.policy.RuleBook;

/**
 * A rule as it reads in the book.
 *
 * @param derived the policy is silent there, and the software had to answer
 */
public record SentenceJson(
        String id,
        String name,
        String clause,
        String clausePrinted,
        boolean derived,
        List<String> when,
        List<String> then,
        String file,
        int line) {

    public static SentenceJson of(RuleBook.Rule rule, Language language) {
        var ref = rule.ref();
        return new SentenceJson(
                ref.id(),
                ref.name().in(language),
                ref.clause().id(),
                ref.clause().printed(),
                ref.clause().derived(),
                rule.when(),
                rule.then(),
                rule.file(),
                rule.line());
    }
}
