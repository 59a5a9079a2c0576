package yicheng;

import java.util.List;
import java.util.Optional;
import yicheng.attendance.member.Coming;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.member.Rosters;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.clash.FindClashes;
import yicheng.meeting.clash.Occasions;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.RuleBooks;

/** Puts together what finds clashes of meetings: their rooms, their people, the days that are worked. */
final class Clashes {

    private Clashes() {}

    static FindClashes of(Ports ports, RuleBooks books, HolidayYears years, PlanYear planYear) {
        var occasions = new Occasions(ports.adhocMeetings(), planYear, ref -> chosenRoom(ports, ref));
        var regular = new HeldMeetings(planYear, ref -> Optional.empty());
        var rosters = new Rosters(regular, ports.organisations(), books, ports.leaves(), ref -> List.of());
        return new FindClashes(occasions, years, new Coming(rosters, ports.organisations()));
    }

    private static Optional<String> chosenRoom(Ports ports, MeetingRef ref) {
        return ports.preparations().find(ref).flatMap(kept -> kept.preparation().room());
    }
}
