package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.RollMark;
import yicheng.people.Person;

/**
 * How somebody came and went. Times are in the office's zone.
 *
 * @param key of the attendee
 * @param name as it was then
 * @param enteredBy himself, or who keeps the roll
 * @param marks what the rules made of it: late, left early
 */
public record Presence(
        String key,
        String name,
        LocalDateTime arrived,
        Optional<LocalDateTime> left,
        Person.Id enteredBy,
        List<RollMark> marks) {

    public Presence {
        marks = List.copyOf(marks);
    }
}
