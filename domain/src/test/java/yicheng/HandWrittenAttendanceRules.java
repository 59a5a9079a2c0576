package yicheng;

import static yicheng.attendance.AttendanceField.ASKED_AT;
import static yicheng.attendance.AttendanceField.CHANNEL;
import static yicheng.attendance.AttendanceField.HOST;
import static yicheng.attendance.AttendanceField.PERSON;
import static yicheng.attendance.AttendanceField.PROXY;
import static yicheng.attendance.AttendanceField.PROXY_KIND;
import static yicheng.attendance.AttendanceField.REASON;
import static yicheng.attendance.AttendanceField.TAKEN_BY;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.Membership;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.ProxyVoice;
import yicheng.attendance.RollFacts;
import yicheng.attendance.RollMark;
import yicheng.attendance.Voice;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.people.PostKind;
import yicheng.policy.Finding;

/** The shipped chapter "attendance" as plain Java, for tests that need no rule engine. */
public final class HandWrittenAttendanceRules implements AttendanceRules {

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    @Override
    public List<Membership> memberships(MemberFacts facts) {
        boolean adhoc = facts.meeting() == Kind.ADHOC;
        return Stream.of(
                        member(!adhoc && facts.leader(), "leaders", "2.fixed.leaders", true, Voice.VOTES),
                        member(
                                !adhoc && facts.post() == PostKind.DEPARTMENT_HEAD,
                                "heads",
                                "2.fixed.depts",
                                true,
                                Voice.VOTES),
                        member(
                                !adhoc && facts.post() == PostKind.OFFICE_HEAD,
                                "office-head",
                                "2.fixed.depts",
                                true,
                                Voice.SPEAKS),
                        member(
                                adhoc && facts.leaderOrHead(),
                                "adhoc-voters",
                                "2.adhoc.participants",
                                false,
                                Voice.VOTES),
                        member(
                                adhoc && !facts.leaderOrHead(),
                                "adhoc-others",
                                "2.adhoc.participants",
                                false,
                                Voice.SPEAKS))
                .flatMap(one -> one)
                .toList();
    }

    @Override
    public List<Finding> leave(LeaveFacts facts) {
        boolean phone = facts.channel() == Channel.PHONE;
        boolean lateYetAhead = facts.late() && !facts.begun();
        var said = new AttendanceFindings();
        said.refuses(!facts.member() && !facts.standsIn(), "leave-not-member", "2.leave.deadline", PERSON);
        said.refuses(facts.standsIn(), "leave-stands-in", "2.leave.proxy", PERSON);
        said.refusesUntil(facts.host(), "leave-host", "4.2.chair.delegate", HOST);
        said.refuses(!phone && lateYetAhead, "leave-written-late", "2.leave.deadline", ASKED_AT);
        said.refuses(facts.begun(), "leave-begun", "2.leave.deadline", ASKED_AT);
        said.marksLate(phone && lateYetAhead, "leave-phone-late", "2.leave.phone", ASKED_AT);
        said.refuses(phone && !facts.byOffice(), "leave-phone-office", "2.leave.phone", CHANNEL);
        said.fillInByOffice(
                phone && facts.byOffice() && !facts.callTaken(), "leave-phone-taken", "2.leave.phone", TAKEN_BY);
        said.fillIn(!facts.reasonGiven(), "leave-reason", "2.leave.written", REASON);
        said.fillIn(
                facts.post() == PostKind.DEPARTMENT_HEAD && !facts.proxyNamed(),
                "leave-head-proxy",
                "2.leave.proxy",
                PROXY);
        said.reminds(facts.leader() && !facts.proxyNamed(), "leave-leader-opinion", "2.leave.proxy", PROXY);
        said.remindsOffice(
                facts.meeting() == Kind.ADHOC && facts.startsWithin(2),
                "leave-at-short-notice",
                "2.leave.deadline",
                ASKED_AT);
        return said.all();
    }

    @Override
    public List<Finding> proxy(ProxyFacts facts) {
        var forbidden = "2.proxy.forbidden";
        var said = new AttendanceFindings();
        said.refuses(facts.himself(), "proxy-himself", forbidden, PROXY);
        said.refuses(!facts.himself() && facts.member(), "proxy-member", forbidden, PROXY);
        said.refuses(facts.standsInAlready(), "proxy-of-one", forbidden, PROXY);
        said.refuses(!facts.sameDepartment() && !facts.authorityOnFile(), "proxy-stranger", forbidden, PROXY);
        said.refuses(facts.away(), "proxy-away", forbidden, PROXY);
        said.refuses(
                facts.kind() == ProxyKind.AUTHORISED && !facts.authorityOnFile(),
                "proxy-unauthorised",
                "2.proxy.qualified",
                PROXY_KIND);
        return said.all();
    }

    @Override
    public List<ProxyVoice> voices(ProxyFacts facts) {
        if (facts.kind() == ProxyKind.EXPLAINS) {
            return voice("proxy-explains", Voice.SPEAKS);
        }
        if (!facts.forLeaderOrHead()) {
            return voice("proxy-of-staff", Voice.SPEAKS);
        }
        return facts.authorityOnFile() ? voice("proxy-votes", Voice.VOTES) : List.of();
    }

    @Override
    public List<Finding> observer(ObserverFacts facts) {
        return ObserverSentences.findings(facts);
    }

    @Override
    public List<RollMark> roll(RollFacts facts) {
        boolean there = facts.arrived() && !facts.excused();
        return Stream.of(
                        mark(there && facts.later(5), "roll-late", "2.discipline", RollMark.Kind.LATE),
                        mark(there && facts.earlier(5), "roll-early", "2.discipline", RollMark.Kind.EARLY),
                        mark(
                                isMissed(facts)
                                        && !facts.standsIn()
                                        && !facts.excused()
                                        && !facts.leavePending()
                                        && !facts.proxyCame(),
                                "roll-absent",
                                "4.1.absent.record",
                                RollMark.Kind.ABSENT),
                        mark(
                                isMissed(facts) && facts.standsIn(),
                                "roll-proxy-absent",
                                "4.1.absent.record",
                                RollMark.Kind.PROXY_ABSENT))
                .flatMap(one -> one)
                .toList();
    }

    private static boolean isMissed(RollFacts facts) {
        return !facts.arrived() && facts.begunFor(10);
    }

    @Override
    public List<AttendanceTerm> terms(MeetingFacts facts) {
        var supplement = "2.leave.supplement";
        var ofEveryKind = Stream.<AttendanceTerm>of(
                new AttendanceTerm.SupplementDue(AttendanceFindings.rule("supplement-due", supplement), 1, CLOSE),
                new AttendanceTerm.SupplementReminder(
                        AttendanceFindings.rule("supplement-reminder", supplement), LocalTime.of(9, 0)),
                new AttendanceTerm.CircularDue(
                        AttendanceFindings.rule("circular-due", "4.1.absent.circular"), 3, CLOSE));
        var quorum = Stream.<AttendanceTerm>of(
                        new AttendanceTerm.Quorum(AttendanceFindings.rule("quorum", "4.2.s3.hands"), 50))
                .filter(any -> facts.kind() != Kind.ADHOC);
        return Stream.concat(ofEveryKind, quorum).toList();
    }

    private static Stream<Membership> member(boolean holds, String id, String clause, boolean fixed, Voice voice) {
        return holds ? Stream.of(new Membership(AttendanceFindings.rule(id, clause), fixed, voice)) : Stream.empty();
    }

    private static List<ProxyVoice> voice(String id, Voice voice) {
        return List.of(new ProxyVoice(AttendanceFindings.rule(id, "2.proxy.qualified"), voice));
    }

    private static Stream<RollMark> mark(boolean holds, String id, String clause, RollMark.Kind kind) {
        return holds ? Stream.of(new RollMark(AttendanceFindings.rule(id, clause), kind)) : Stream.empty();
    }
}
