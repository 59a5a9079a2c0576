package yicheng.meeting;

class HandWrittenTimetableRulesTest extends TimetableRulesContract {

    @Override
    protected TimetableRules rules() {
        return new yicheng.HandWrittenTimetableRules(WeeklyMode.COMPRESS);
    }
}
