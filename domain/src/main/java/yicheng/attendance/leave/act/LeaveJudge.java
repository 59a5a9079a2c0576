package yicheng.attendance.leave.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.LeaveText;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.PostKind;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;

/** Puts a request for leave, and who is to stand in, before the rules. */
public final class LeaveJudge {

    private final Rosters rosters;
    private final RuleBooks books;
    private final HolidayYears holidayYears;
    private final Clock clock;

    public LeaveJudge(Rosters rosters, RuleBooks books, HolidayYears holidayYears, Clock clock) {
        this.rosters = rosters;
        this.books = books;
        this.holidayYears = holidayYears;
        this.clock = clock;
    }

    /** Refused where a rule holds it back; what only marks it comes with the judgement. */
    Answer<Leave.Judged> judge(Leave leave, HeldMeeting meeting, Organisation unit, Instant now) {
        var judged = judged(leave, meeting, unit, now);
        return answer(judged, judged.findings());
    }

    /** The same for who is to stand in alone: the request itself was judged when it was asked for. */
    Answer<Leave.Judged> proxyOnly(Leave leave, HeldMeeting meeting, Organisation unit, Instant now) {
        var judged = judged(leave, meeting, unit, now);
        var proxy = LeaveText.proxy(judged.facts()).stream()
                .flatMap(facts -> books.inForce().rules(AttendanceRules.class).proxy(facts).stream())
                .toList();
        return answer(judged, proxy);
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    private static Answer<Leave.Judged> answer(Leave.Judged judged, List<Finding> findings) {
        var holding = findings.stream().filter(LeaveJudge::holdsBack).toList();
        return holding.isEmpty() ? new Answer.Done<>(judged) : new Answer.Refused<>(holding);
    }

    private Leave.Judged judged(Leave leave, HeldMeeting meeting, Organisation unit, Instant now) {
        var book = books.inForce();
        var others = others(leave, meeting);
        var roster = rosters.of(meeting, unit, others);
        var facts = facts(leave, roster, others);
        var proxy = leave.proxy().map(named -> facts(leave, named, roster, others, unit));
        return new Leave.Judged(
                now,
                book.edition(),
                holidayYears.calendar().version(),
                LeaveText.of(facts, proxy),
                findings(book.rules(AttendanceRules.class), facts, proxy));
    }

    /** What the rules say of it, by a given chapter. */
    public static List<Finding> findings(AttendanceRules rules, LeaveFacts facts, Optional<ProxyFacts> proxy) {
        return Stream.concat(rules.leave(facts).stream(), proxy.stream().flatMap(named -> rules.proxy(named).stream()))
                .toList();
    }

    private static boolean holdsBack(Finding finding) {
        return finding.effect().holdsBack() && finding.effect() != Effect.LATE;
    }

    /** By when the written statement has to be there, after a call; empty where no rule asks for one. */
    Optional<LocalDateTime> supplementDue(HeldMeeting meeting) {
        return terms(books.inForce(), meeting)
                .filter(AttendanceTerm.SupplementDue.class::isInstance)
                .map(AttendanceTerm.SupplementDue.class::cast)
                .findFirst()
                .map(term -> holidayYears
                        .calendar()
                        .after(meeting.day(), term.workingDays())
                        .atTime(term.at()));
    }

    static Stream<AttendanceTerm> terms(RuleBook book, HeldMeeting meeting) {
        var facts = new MeetingFacts(
                meeting.ref().kind(), meeting.day().getYear(), meeting.day().getMonthValue());
        return book.rules(AttendanceRules.class).terms(facts).stream();
    }

    private List<Leave> others(Leave leave, HeldMeeting meeting) {
        return rosters.leaves(meeting).stream()
                .filter(other -> !other.id().equals(leave.id()) && !LeaveStage.OVER.contains(other.stage()))
                .filter(other -> other.stage() != LeaveStage.DRAFT)
                .toList();
    }

    private LeaveFacts facts(Leave leave, MeetingRoster roster, List<Leave> others) {
        var meeting = roster.meeting();
        var asked = local(leave.request().asked());
        return new LeaveFacts(
                meeting.ref().kind(),
                leave.request().channel(),
                post(leave.person(), roster),
                roster.member(leave.person()).isPresent(),
                others.stream().anyMatch(other -> isProxyOf(leave.person(), other)),
                roster.host().isPrincipalInTheChair(leave.person()),
                leave.isEnteredForHim(),
                minutesUntil(meeting.start(), asked),
                minutesAfter(meeting.leaveUntil(), asked),
                leave.request().reason(),
                leave.request().channel() == Channel.WRITTEN
                        || !leave.request().takenBy().isBlank(),
                leave.proxy().isPresent());
    }

    /** Negative from the first second after. */
    private static long minutesUntil(LocalDateTime start, LocalDateTime asked) {
        return Math.floorDiv(ChronoUnit.SECONDS.between(asked, start), 60L);
    }

    /** A second after the minute is late by one; before it, not at all. */
    private static long minutesAfter(LocalDateTime limit, LocalDateTime asked) {
        return asked.isAfter(limit) ? Math.max(1, ChronoUnit.MINUTES.between(limit, asked)) : 0;
    }

    private static ProxyFacts facts(
            Leave leave, Proxy named, MeetingRoster roster, List<Leave> others, Organisation unit) {
        var day = roster.meeting().day();
        var absent = unit.person(leave.person());
        var proxy = unit.person(named.person());
        return new ProxyFacts(
                roster.meeting().ref().kind(),
                post(leave.person(), roster),
                named.kind(),
                named.hasAuthority(),
                absent.stream()
                        .flatMap(person -> departments(person, unit, day))
                        .anyMatch(department -> proxy.stream()
                                .flatMap(person -> person.departmentsOn(day))
                                .anyMatch(department::equals)),
                named.person().equals(leave.person()),
                roster.member(named.person()).isPresent(),
                others.stream().anyMatch(other -> isProxyOf(named.person(), other)),
                others.stream().anyMatch(other -> other.person().equals(named.person())));
    }

    private static Stream<Department.Id> departments(Person person, Organisation unit, LocalDate day) {
        var inCharge = unit.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(person.id()))
                .map(Portfolio::departments)
                .flatMap(Set::stream);
        return Stream.concat(person.departmentsOn(day), inCharge);
    }

    private static boolean isProxyOf(Person.Id person, Leave leave) {
        return leave.stage() != LeaveStage.PROXY_UNFIT
                && leave.proxy().filter(proxy -> proxy.person().equals(person)).isPresent();
    }

    private static PostKind post(Person.Id person, MeetingRoster roster) {
        return roster.member(person).flatMap(Attendee::post).orElse(PostKind.HANDLER);
    }
}
