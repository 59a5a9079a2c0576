package yicheng.meeting.adhoc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.people.Department;
import yicheng.people.Person;

/** Ad hoc meetings at each stage, for tests of those who keep them. */
public final class AnAdhocMeeting {

    public static final Instant AT = Instant.parse("2026-11-18T02:00:00Z");
    private static final Person.Id LEADER = new Person.Id("fu1");
    private static final Person.Id CLERK = new Person.Id("mishu1");

    private AnAdhocMeeting() {}

    public static MeetingRef at(LocalDateTime start) {
        return new MeetingRef(Kind.ADHOC, start);
    }

    /** Half empty, as a draft may be. */
    public static AdhocMeeting drafted(MeetingRef ref) {
        var plan = new AdhocPlan(LEADER, Optional.empty(), "", List.of(), "", 120, Urgency.NONE);
        return AdhocMeeting.drafted(ref, plan, List.of(), new AdhocMeeting.Done(CLERK, AT));
    }

    public static AdhocMeeting proposed(MeetingRef ref) {
        var plan = new AdhocPlan(
                LEADER,
                Optional.of(Ground.EMERGENCY),
                "机房漏水，先议抢修",
                List.of(new Department.Id("yewu1"), new Department.Id("jishu")),
                "第二会议室",
                90,
                new Urgency("设备可能停机", Optional.of(LEADER)));
        var waived = new Waived(Step.LIST, ref.start().plusDays(1), Optional.empty());
        return drafted(ref)
                .proposed(
                        plan,
                        List.of(LEADER, new Person.Id("head1")),
                        List.of(waived),
                        new AdhocMeeting.Done(LEADER, AT.plusSeconds(60)));
    }

    public static AdhocMeeting notified(MeetingRef ref) {
        var proposed = proposed(ref);
        return proposed.notified(new Notified(
                CLERK,
                AT.plusSeconds(90),
                ref.start().minusDays(1),
                true,
                Optional.of(ref.start().minusHours(2)),
                proposed.plan().urgency()));
    }

    public static AdhocMeeting filled(MeetingRef ref) {
        return notified(ref).backFilled(Step.LIST, new Waived.BackFilled(CLERK, AT.plusSeconds(900), "存会议卷"));
    }

    public static AdhocMeeting cancelled(MeetingRef ref) {
        return notified(ref).cancelled(new AdhocMeeting.Cancelled("已经抢修好", LEADER, AT.plusSeconds(120)));
    }
}
