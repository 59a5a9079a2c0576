package yicheng.rules.book;

import yicheng.policy.RuleBook;
import yicheng.policy.RuleBookContract;

class DroolsRuleBookTest extends RuleBookContract {

    @Override
    protected RuleBook book() {
        return ShippedRules.BOOK;
    }
}
