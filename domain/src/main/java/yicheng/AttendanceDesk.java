package yicheng;

import java.util.function.Function;
import yicheng.attendance.forecast.ForecastMeeting;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.CheckProxy;
import yicheng.attendance.leave.act.ContestEntry;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.DiscardLeave;
import yicheng.attendance.leave.act.EnterCall;
import yicheng.attendance.leave.act.LeaveActs;
import yicheng.attendance.leave.act.LeaveJudge;
import yicheng.attendance.leave.act.LeaveNotices;
import yicheng.attendance.leave.act.NameProxy;
import yicheng.attendance.leave.act.ReadLeaves;
import yicheng.attendance.leave.act.SupplementClock;
import yicheng.attendance.leave.act.SupplementLeave;
import yicheng.attendance.leave.act.WithdrawLeave;
import yicheng.attendance.member.CalledMeetings;
import yicheng.attendance.member.Concerned;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.member.ReadRoster;
import yicheng.attendance.member.Rosters;
import yicheng.attendance.observer.DecideAnnex;
import yicheng.attendance.observer.FollowTopics;
import yicheng.attendance.observer.ObserverActs;
import yicheng.attendance.observer.ObserverAttendees;
import yicheng.attendance.observer.ProposeObserver;
import yicheng.attendance.observer.Proposers;
import yicheng.attendance.observer.ReadObservers;
import yicheng.attendance.observer.StepObserver;
import yicheng.attendance.observer.ToldObservers;
import yicheng.attendance.roll.IssueCircular;
import yicheng.attendance.roll.LiftAbsences;
import yicheng.attendance.roll.ReadRoll;
import yicheng.attendance.roll.ReportToHost;
import yicheng.attendance.roll.RollActs;
import yicheng.attendance.roll.SettleAbsences;
import yicheng.attendance.roll.SignIn;
import yicheng.attendance.today.OwnMeetings;
import yicheng.attendance.today.WhatWaitsOnLeave;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.change.ChangeNotices;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Telling;
import yicheng.policy.RuleBooks;

/** Who takes part in a meeting: the roster, leave and proxies, and what can be decided with those who come. */
public record AttendanceDesk(
        ReadRoster readRoster,
        AskLeave askLeave,
        EnterCall enterCall,
        DecideLeave decideLeave,
        NameProxy nameProxy,
        CheckProxy checkProxy,
        SupplementLeave supplementLeave,
        ContestEntry contestEntry,
        WithdrawLeave withdrawLeave,
        DiscardLeave discardLeave,
        ReadLeaves readLeaves,
        SupplementClock supplementClock,
        ForecastMeeting forecastMeeting,
        ProposeObserver proposeObserver,
        StepObserver stepObserver,
        ReadObservers readObservers,
        DecideAnnex decideAnnex,
        FollowTopics followTopics,
        SignIn signIn,
        ReportToHost reportToHost,
        SettleAbsences settleAbsences,
        IssueCircular issueCircular,
        ReadRoll readRoll,
        Concerned concerned,
        WhatWaitsOnLeave whatWaitsOnLeave,
        OwnMeetings ownMeetings) {

    static AttendanceDesk of(Ports ports, RuleBooks books, HolidayYears years, PlanYear planYear, AdhocDesk adhoc) {
        var clock = ports.clock();
        var meetings = new HeldMeetings(
                planYear, new CalledMeetings(ports.adhocMeetings(), adhoc.readAdhoc(), ports.organisations()));
        var rosters = new Rosters(
                meetings, ports.organisations(), books, ports.leaves(), new ObserverAttendees(ports.observers()));
        var readRoster = new ReadRoster(
                rosters,
                meetings,
                (actor, ref) -> adhoc.readAdhoc().find(actor, ref).isPresent());
        var judge = new LeaveJudge(rosters, books, years, clock);
        var telling = new Telling(ports.notices(), ports.organisations(), clock.getZone());
        var notices = new LeaveNotices(telling, ports.organisations());
        var rollActs = new RollActs(ports.transactions(), ports.journal(), ports.rolls(), rosters, books, clock);
        var lift = new LiftAbsences(rollActs);
        var acts = new LeaveActs(ports.transactions(), ports.journal(), ports.leaves(), meetings, notices, lift, clock);
        var proposers = new Proposers(ports.adhocMeetings());
        var observerActs = new ObserverActs(ports.observers(), ports.journal(), telling, meetings, proposers);
        var stepObserver =
                new StepObserver(observerActs, ports.observers(), meetings, ports.transactions(), proposers, clock);
        var circulars = new IssueCircular(rollActs, rosters, books, years, telling);
        var readLeaves = new ReadLeaves(ports.leaves(), meetings, ports.journal(), clock);
        return new AttendanceDesk(
                readRoster,
                new AskLeave(acts, judge, ports.leaves(), ports.ids()),
                new EnterCall(acts, judge, ports.leaves(), ports.ids(), clock.getZone()),
                new DecideLeave(acts, judge),
                new NameProxy(acts, judge),
                new CheckProxy(acts, judge),
                new SupplementLeave(acts),
                new ContestEntry(acts, ports.journal()),
                new WithdrawLeave(acts, judge),
                new DiscardLeave(ports.leaves(), ports.transactions(), ports.journal(), clock),
                readLeaves,
                new SupplementClock(
                        ports.leaves(), meetings, judge, books, notices, ports.transactions(), ports.journal(), clock),
                new ForecastMeeting(readRoster, ports.topics(), books),
                new ProposeObserver(
                        observerActs,
                        ports.observers(),
                        meetings,
                        rosters,
                        ports.topics(),
                        ports.topicLists(),
                        books,
                        ports.transactions(),
                        proposers,
                        ports.ids(),
                        clock),
                stepObserver,
                new ReadObservers(ports.observers(), meetings, readRoster, stepObserver, ports.topics()),
                new DecideAnnex(observerActs, ports.observers(), ports.topics()),
                new FollowTopics(
                        observerActs, ports.observers(), ports.topics(), meetings, ports.transactions(), clock),
                new SignIn(rollActs),
                new ReportToHost(rollActs, telling),
                new SettleAbsences(ports.rolls(), rollActs, meetings, ports.transactions(), telling, clock),
                circulars,
                new ReadRoll(ports.rolls(), ports.leaves(), readRoster, rosters, circulars, clock),
                new Concerned(meetings, rosters, ports.organisations()),
                new WhatWaitsOnLeave(readLeaves, meetings, clock),
                new OwnMeetings(meetings, ports.adhocMeetings(), rosters, ports.rolls(), clock));
    }

    /** Who was to come to a meeting, with those whom no inbox reaches. */
    Function<PlannedMeeting, ChangeNotices.Coming> coming(Ports ports) {
        var told = new ToldObservers(ports.observers(), readRoster.meetings());
        return meeting -> new ChangeNotices.Coming(concerned.apply(meeting), told.toRing(meeting.ref()));
    }
}
