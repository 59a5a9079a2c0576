package yicheng.rules.book;

import yicheng.policy.RuleBooks;
import yicheng.policy.RuleBooksContract;
import yicheng.rules.OneEdition;

class OneEditionTest extends RuleBooksContract {

    @Override
    protected RuleBooks books() {
        return new OneEdition(ShippedRules.BOOK);
    }
}
