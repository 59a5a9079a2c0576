package yicheng.attendance;

class HandWrittenAttendanceRulesTest extends AttendanceRulesContract {

    @Override
    protected AttendanceRules rules() {
        return new yicheng.HandWrittenAttendanceRules();
    }
}
