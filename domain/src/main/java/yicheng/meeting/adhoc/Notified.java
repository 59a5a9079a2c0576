package yicheng.meeting.adhoc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.people.Person;

/**
 * Notice given to the participants.
 *
 * @param limit until when it had to be given, in the office's zone
 * @param instant later than that: 即时通知
 * @param leaveUntil until when leave is asked for, as it was told; empty for one given before that was kept
 * @param urgency why; {@link Urgency#NONE} where it was in time
 */
public record Notified(
        Person.Id by,
        Instant at,
        LocalDateTime limit,
        boolean instant,
        Optional<LocalDateTime> leaveUntil,
        Urgency urgency) {}
