package yicheng.attendance.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.people.Person;

/**
 * A written statement that is owed after a call (2.leave.supplement).
 *
 * @param due in the office's zone
 * @param meetingDay the day of the meeting from which it was worked out; it is worked out anew when the meeting moves
 * @param received when, and what it says
 * @param missed it had not come when it was due; stays so when it comes later
 */
public record Supplement(LocalDateTime due, LocalDate meetingDay, Optional<Received> received, boolean missed) {

    /** @param enteredBy the office, for one that came on paper */
    public record Received(Instant at, Person.Id enteredBy, String text) {}

    public static Supplement owed(LocalDateTime due, LocalDate meetingDay) {
        return new Supplement(due, meetingDay, Optional.empty(), false);
    }

    public boolean isOwed() {
        return received.isEmpty();
    }

    /** Has not come, and is due no more. */
    public boolean isMissedBy(LocalDateTime now) {
        return isOwed() && (missed || now.isAfter(due));
    }

    Supplement received(Received text) {
        return new Supplement(due, meetingDay, Optional.of(text), missed);
    }

    Supplement noted() {
        return new Supplement(due, meetingDay, received, true);
    }
}
