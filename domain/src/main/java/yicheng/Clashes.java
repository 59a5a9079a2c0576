package yicheng;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Coming;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.member.Rosters;
import yicheng.attendance.observer.ObserverAttendees;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.clash.FindClashes;
import yicheng.meeting.clash.Occasions;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.RuleBooks;

/**
 * What finds clashes of meetings: their rooms, their people, the days that are worked.
 *
 * @param everybody who comes to a meeting, observers too
 */
record Clashes(FindClashes findClashes, Coming everybody) {

    static Clashes of(Ports ports, RuleBooks books, HolidayYears years, PlanYear planYear) {
        var occasions = new Occasions(ports.adhocMeetings(), planYear, ref -> chosenRoom(ports, ref));
        var members = coming(ports, books, planYear, ref -> List.of());
        var everybody = coming(ports, books, planYear, new ObserverAttendees(ports.observers()));
        return new Clashes(new FindClashes(occasions, members), everybody);
    }

    private static Coming coming(
            Ports ports, RuleBooks books, PlanYear planYear, Function<MeetingRef, List<Attendee>> beside) {
        var meetings = new HeldMeetings(planYear, ref -> Optional.empty());
        var rosters = new Rosters(meetings, ports.organisations(), books, ports.leaves(), beside);
        return new Coming(rosters, ports.organisations());
    }

    private static Optional<String> chosenRoom(Ports ports, MeetingRef ref) {
        return ports.preparations().find(ref).flatMap(kept -> kept.preparation().room());
    }
}
