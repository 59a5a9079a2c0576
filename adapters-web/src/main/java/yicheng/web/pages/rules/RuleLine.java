package yicheng.web.pages.rules;

import java.time.LocalDate;
import java.util.Optional;
import yicheng.policy.RuleBook;

/**
 * A rule with its use.
 *
 * @param use empty where it is not told, as to visitors
 */
public record RuleLine(RuleBook.Rule rule, Optional<Use> use) {

    /**
     * @param fired in how many judgements it spoke
     * @param last the day it did so last
     * @param overshadowed another rule always said something stronger
     * @param uncounted it asks for a required field, so no judgement tells of it
     */
    public record Use(long fired, Optional<LocalDate> last, boolean overshadowed, boolean uncounted) {}

    public String address() {
        return RuleAddress.of(rule.ref());
    }
}
