package yicheng.rules.book;

import yicheng.agenda.PriorityRules;
import yicheng.agenda.PriorityRulesContract;

class DroolsPriorityRulesTest extends PriorityRulesContract {

    @Override
    protected PriorityRules rules() {
        return ShippedRules.BOOK.rules(PriorityRules.class);
    }
}
