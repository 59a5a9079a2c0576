package yicheng.meeting.adhoc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.meeting.Step;
import yicheng.people.Person;

/**
 * A step of chapter three that there was no time for (K-07).
 *
 * @param due until when it is back-filled, in the office's zone
 * @param filled empty until then
 */
public record Waived(Step step, LocalDateTime due, Optional<BackFilled> filled) {

    /** @param note where to find it, in words */
    public record BackFilled(Person.Id by, Instant at, String note) {}

    public boolean isOpen() {
        return filled.isEmpty();
    }

    Waived filledBy(BackFilled how) {
        return new Waived(step, due, Optional.of(how));
    }
}
