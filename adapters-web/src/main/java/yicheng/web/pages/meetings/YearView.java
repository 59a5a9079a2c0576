package yicheng.web.pages.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.timetable.MonthSheet;
import yicheng.web.pages.timetable.Rail;

/**
 * A year of meetings.
 *
 * @param open what somebody has to decide about meetings that fall on one day
 * @param pending changes that wait for the principal leader
 * @param rows the meetings of the kind asked for
 * @param kind only these are listed; empty for all
 * @param before the year before, where it can be planned
 * @param proposes this person can propose to change meetings
 * @param decides this person decides on it
 * @param adhoc the ad hoc meetings of the year that this person sees
 * @param calls this person proposes ad hoc meetings or drafts them
 */
public record YearView(
        Timetable timetable,
        List<Clash> open,
        List<Pending> pending,
        List<MonthSheet> months,
        List<Row> rows,
        Optional<Rail> rail,
        Upcoming upcoming,
        Optional<Kind> kind,
        Optional<Integer> before,
        Optional<Integer> after,
        boolean proposes,
        boolean decides,
        List<Called> adhoc,
        boolean calls) {

    private static final int NEAR = 8;

    /** @param next what is due next; empty where nothing is any more */
    public record Row(PlannedMeeting meeting, List<Standing> standings, Optional<Deadline> next, boolean over) {}

    /**
     * Two meetings on one day that nobody has decided about.
     *
     * @param merge where to propose to hold them together
     * @param apart where to propose that both stand
     */
    public record Clash(
            Collision collision, PlannedMeeting smaller, PlannedMeeting larger, String merge, String apart) {}

    /** An ad hoc meeting. */
    public record Called(
            String address, Text name, LocalDateTime start, Text stage, String style, String room, String matter) {}

    /** @param by name of the one who proposes it */
    public record Pending(Text meeting, String address, Text change, String reason, String by) {}

    /** Those that are next; all where only one kind is listed. */
    public List<Row> near() {
        return ahead().stream().limit(split()).toList();
    }

    public List<Row> far() {
        return ahead().stream().skip(split()).toList();
    }

    private int split() {
        return kind.isPresent() ? Integer.MAX_VALUE : NEAR;
    }

    public List<Row> ahead() {
        return rows.stream().filter(row -> !row.over()).toList();
    }

    public List<Row> earlier() {
        return rows.stream().filter(Row::over).toList();
    }

    public boolean over(PlannedMeeting meeting) {
        return meeting.held()
                .map(held -> !held.end().isAfter(upcoming.now()))
                .orElse(meeting.nominal().isBefore(upcoming.now().toLocalDate()));
    }

    public boolean chosen(PlannedMeeting meeting) {
        return rail.map(shown -> shown.meeting().ref().equals(meeting.ref())).orElse(false);
    }

    /** The address that shows a meeting's rail beside the calendar. */
    public String address(PlannedMeeting meeting) {
        return "/meetings?year=" + timetable.year() + "&meeting=" + meeting.ref();
    }
}
