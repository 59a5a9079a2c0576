package yicheng.meeting.timetable;

import java.util.List;
import java.util.Optional;
import yicheng.calendar.HolidayYear;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Edition;

/**
 * The regular meetings of one year by nominal date, ordered by the start at which they are held.
 *
 * @param arrangements version of what was decided about single meetings; negative where that is only tried out
 */
public record Timetable(
        int year,
        Edition edition,
        String calendarVersion,
        long arrangements,
        HolidayYear holidays,
        List<PlannedMeeting> meetings,
        List<Collision> collisions,
        List<Cluster> clusters) {

    public Timetable {
        meetings = List.copyOf(meetings);
        collisions = List.copyOf(collisions);
        clusters = List.copyOf(clusters);
    }

    /** By its nominal day, or else by the day on which it is held for itself. */
    public Optional<PlannedMeeting> find(MeetingRef ref) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.kind() == ref.kind() && meeting.nominal().equals(ref.day()))
                .findFirst()
                .or(() -> meetings.stream()
                        .filter(meeting -> meeting.isHeldItself() && meeting.isMeantBy(ref))
                        .findFirst());
    }
}
