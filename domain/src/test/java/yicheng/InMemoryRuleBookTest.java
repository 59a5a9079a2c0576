package yicheng;

import yicheng.policy.RuleBook;
import yicheng.policy.RuleBookContract;

class InMemoryRuleBookTest extends RuleBookContract {

    @Override
    protected RuleBook book() {
        return TestOffice.office().ruleBook();
    }
}
