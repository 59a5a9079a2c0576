package yicheng.rules.book.attendance;

import java.util.List;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.Membership;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyVoice;
import yicheng.attendance.RollFacts;
import yicheng.attendance.RollMark;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.policy.Finding;
import yicheng.rules.chapter.Judge;

/** What the domain asks, answered by the sentences of the chapter. */
record JudgedAttendance(Judge<AttendanceReport> judge) implements AttendanceRules {

    @Override
    public List<Membership> memberships(MemberFacts facts) {
        return judge.of(facts).all(Membership.class);
    }

    @Override
    public List<Finding> leave(LeaveFacts facts) {
        return judge.into(new AttendanceReport(asked -> AttendanceSaw.in(facts, asked)), facts)
                .all(Finding.class);
    }

    @Override
    public List<Finding> proxy(ProxyFacts facts) {
        return judge.into(new AttendanceReport(asked -> AttendanceSaw.in(facts, asked)), facts)
                .all(Finding.class);
    }

    @Override
    public List<ProxyVoice> voices(ProxyFacts facts) {
        return judge.of(facts).all(ProxyVoice.class);
    }

    @Override
    public List<Finding> observer(ObserverFacts facts) {
        return judge.into(new AttendanceReport(asked -> AttendanceSaw.in(facts, asked)), facts)
                .all(Finding.class);
    }

    @Override
    public List<RollMark> roll(RollFacts facts) {
        return judge.of(facts).all(RollMark.class);
    }

    @Override
    public List<AttendanceTerm> terms(MeetingFacts facts) {
        return judge.of(facts).all(AttendanceTerm.class);
    }
}
