package yicheng;

import java.util.function.Function;
import java.util.function.Supplier;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.change.ChangeNotices;
import yicheng.meeting.change.Changing;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.PreviewChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.clash.FindClashes;
import yicheng.meeting.clash.ReadConflicts;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Telling;

/** Single meetings of the year: to read, to move, merge and cancel. */
public record MeetingsDesk(
        ReadMeetings readMeetings,
        PreviewChange previewChange,
        ProposeChange proposeChange,
        DecideChange decideChange,
        ReadConflicts readConflicts) {

    static MeetingsDesk of(
            Ports ports,
            HolidayYears years,
            Supplier<Arrangements> arrangements,
            PlanYear planYear,
            FindClashes findClashes,
            Function<PlannedMeeting, ChangeNotices.Coming> coming) {
        var changing = new Changing(ports.meetings(), planYear, years, findClashes, ports.clock());
        var telling = new Telling(
                ports.notices(), ports.organisations(), ports.clock().getZone());
        var notices = new ChangeNotices(telling, coming);
        return new MeetingsDesk(
                new ReadMeetings(ports.meetings(), arrangements, planYear),
                new PreviewChange(changing),
                new ProposeChange(
                        changing, ports.meetings(), ports.transactions(), ports.journal(), notices, ports.clock()),
                new DecideChange(
                        changing, ports.meetings(), ports.transactions(), ports.journal(), notices, ports.clock()),
                new ReadConflicts(findClashes, ports.clock()));
    }
}
