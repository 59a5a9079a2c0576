package yicheng.web.pages.meetings;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;

/** The list of a year's meetings. */
record Rows(Standings standings, LocalDateTime now) {

    List<YearView.Row> of(Timetable timetable, Optional<Kind> kind) {
        return timetable.meetings().stream()
                .filter(meeting -> kind.map(only -> only == meeting.kind()).orElse(true))
                .map(this::row)
                .toList();
    }

    private YearView.Row row(PlannedMeeting meeting) {
        return new YearView.Row(meeting, standings.of(meeting), next(meeting), standings.over(meeting));
    }

    private Optional<Deadline> next(PlannedMeeting meeting) {
        return meeting.deadlines().stream()
                .filter(deadline -> deadline.inTime(now))
                .min(Comparator.comparing(Deadline::at));
    }
}
