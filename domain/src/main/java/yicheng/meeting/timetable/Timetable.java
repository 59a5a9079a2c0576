package yicheng.meeting.timetable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.HolidayYear;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.policy.Edition;

/** The regular meetings of one year by nominal date, ordered by the start at which they are held. */
public record Timetable(
        int year,
        Edition edition,
        String calendarVersion,
        HolidayYear holidays,
        List<PlannedMeeting> meetings,
        List<Collision> collisions) {

    public Timetable {
        meetings = List.copyOf(meetings);
        collisions = List.copyOf(collisions);
    }

    public Optional<PlannedMeeting> find(MeetingRef ref) {
        return meetings.stream().filter(meeting -> meeting.isMeantBy(ref)).findFirst();
    }

    /** The first meeting of the kind whose topics are still taken at that moment. */
    public Optional<PlannedMeeting> reachable(Kind kind, LocalDateTime at) {
        return meetings.stream()
                .filter(meeting -> meeting.kind() == kind)
                .filter(meeting -> meeting.deadline(Step.TOPICS)
                        .map(topics -> !topics.at().isBefore(at))
                        .orElse(false))
                .findFirst();
    }
}
