package yicheng.meeting.terms;

import yicheng.HandWrittenTimetableRules;

class HandWrittenTimetableRulesTest extends TimetableRulesContract {

    @Override
    protected TimetableRules rules() {
        return new HandWrittenTimetableRules(WeeklyMode.COMPRESS);
    }
}
