package yicheng.meeting.clash;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.people.Person;
import yicheng.policy.Text;

/**
 * A meeting as it is, or would be, held. Times are in the office's zone.
 *
 * @param with those that sit as one with it, itself first
 * @param room by name; blank for none
 * @param asked who takes part in an ad hoc meeting; empty for a regular one, where the rule book says so
 */
public record Occasion(
        MeetingRef ref,
        List<MeetingRef> with,
        Text name,
        LocalDateTime start,
        LocalDateTime end,
        String room,
        List<Person.Id> asked) {

    private static final int NOON = 12;

    public Occasion {
        with = List.copyOf(with);
        asked = List.copyOf(asked);
    }

    public static Occasion of(AdhocMeeting meeting, String room) {
        return new Occasion(
                meeting.ref(),
                List.of(meeting.ref()),
                meeting.name(),
                meeting.start(),
                meeting.end(),
                room,
                meeting.participants());
    }

    boolean overlaps(Occasion other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean sharesRoom(Occasion other) {
        return overlaps(other) && !room.isBlank() && room.equals(other.room);
    }

    boolean sharesHalfDay(Occasion other) {
        return start.toLocalDate().equals(other.start.toLocalDate())
                && start.getHour() < NOON == other.start.getHour() < NOON;
    }
}
