package yicheng.attendance;

import java.util.List;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.policy.Finding;

/** What the chapter "attendance" says. */
public interface AttendanceRules {

    /** Nothing for a post whose holders do not take part. */
    List<Membership> memberships(MemberFacts facts);

    /** What holds a request back, or marks it. */
    List<Finding> leave(LeaveFacts facts);

    /** Why somebody may not stand in. */
    List<Finding> proxy(ProxyFacts facts);

    /** What somebody who stands in may do. */
    List<ProxyVoice> voices(ProxyFacts facts);

    /** What holds a proposed observer back, or marks him. */
    List<Finding> observer(ObserverFacts facts);

    List<RollMark> roll(RollFacts facts);

    List<AttendanceTerm> terms(MeetingFacts facts);
}
