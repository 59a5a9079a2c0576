package yicheng.rules.book.attendance;

import yicheng.attendance.AttendanceRules;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.RollFacts;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.policy.Text;
import yicheng.rules.book.rows.MeetingRow;
import yicheng.rules.book.saw.MeetingSaw;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;

/** Six kinds of facts; a sentence is about one of them. */
public final class AttendanceChapter {

    private AttendanceChapter() {}

    public static Chapter<AttendanceReport> chapter() {
        return Chapter.of("attendance", Text.of("参会", "Attendance"), AttendanceReport.class, AttendanceReport::new)
                .fact(new MemberRow().of(FactType.of("人员", MemberFacts.class)).saying(AttendanceSaw::in))
                .fact(new LeaveRow().of(FactType.of("请假人", LeaveFacts.class)).saying(AttendanceSaw::in))
                .fact(new ProxyRow().of(FactType.of("代会人", ProxyFacts.class)).saying(AttendanceSaw::in))
                .fact(new ObserverRow()
                        .of(FactType.of("列席人员", ObserverFacts.class))
                        .saying(AttendanceSaw::in))
                .fact(new RollRow().of(FactType.of("参会人员", RollFacts.class)).saying(AttendanceSaw::in))
                .fact(new MeetingRow().of(FactType.of("会议", MeetingFacts.class)).saying(MeetingSaw::in))
                .port(AttendanceRules.class, JudgedAttendance::new);
    }
}
