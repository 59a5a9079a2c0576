package yicheng;

import yicheng.policy.RuleBook;
import yicheng.policy.RuleBookContract;

class InMemoryRuleBooksTest extends RuleBookContract {

    @Override
    protected RuleBook book() {
        return TestOffice.office().ruleBook();
    }
}
