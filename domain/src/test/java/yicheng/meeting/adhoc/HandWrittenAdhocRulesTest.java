package yicheng.meeting.adhoc;

import yicheng.HandWrittenAdhocRules;

class HandWrittenAdhocRulesTest extends AdhocRulesContract {

    @Override
    protected AdhocRules rules() {
        return new HandWrittenAdhocRules();
    }
}
