package yicheng.web.pages.timetable;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.web.pages.shell.Upcoming;

/**
 * A year of meetings.
 *
 * @param kind only these are listed; empty for all
 * @param before the year before, where it can be planned
 */
public record TimetableView(
        Timetable timetable,
        List<MonthSheet> months,
        Optional<Rail> rail,
        Upcoming upcoming,
        Optional<Kind> kind,
        Optional<Integer> before,
        Optional<Integer> after) {

    public List<PlannedMeeting> listed() {
        return timetable.meetings().stream()
                .filter(meeting -> kind.map(only -> only == meeting.kind()).orElse(true))
                .toList();
    }

    public List<PlannedMeeting> ahead() {
        return listed().stream().filter(meeting -> !over(meeting)).toList();
    }

    public List<PlannedMeeting> earlier() {
        return listed().stream().filter(this::over).toList();
    }

    public boolean over(PlannedMeeting meeting) {
        return meeting.held()
                .map(held -> !held.end().isAfter(upcoming.now()))
                .orElse(meeting.nominal().isBefore(upcoming.now().toLocalDate()));
    }

    public boolean chosen(PlannedMeeting meeting) {
        return rail.map(shown -> shown.meeting().ref().equals(meeting.ref())).orElse(false);
    }

    /** The address that opens a meeting's rail. */
    public String address(PlannedMeeting meeting) {
        return "/timetable?year=" + timetable.year() + "&meeting=" + meeting.ref();
    }
}
