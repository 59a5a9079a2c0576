package yicheng.rules.book;

import yicheng.preparation.PreparationRules;
import yicheng.preparation.PreparationRulesContract;

class DroolsPreparationRulesTest extends PreparationRulesContract {

    @Override
    protected PreparationRules rules() {
        return ShippedRules.BOOK.rules(PreparationRules.class);
    }
}
