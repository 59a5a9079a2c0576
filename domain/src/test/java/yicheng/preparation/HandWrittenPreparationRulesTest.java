package yicheng.preparation;

import yicheng.HandWrittenPreparationRules;

class HandWrittenPreparationRulesTest extends PreparationRulesContract {

    @Override
    protected PreparationRules rules() {
        return new HandWrittenPreparationRules();
    }
}
