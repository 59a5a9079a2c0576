package yicheng.agenda;

class HandWrittenPriorityRulesTest extends PriorityRulesContract {

    @Override
    protected PriorityRules rules() {
        return new yicheng.HandWrittenPriorityRules();
    }
}
