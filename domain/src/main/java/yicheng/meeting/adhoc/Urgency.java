package yicheng.meeting.adhoc;

import java.util.Optional;
import yicheng.people.Person;

/**
 * Why notice could not be given a working day ahead, and who allowed that (1.adhoc.instant).
 *
 * @param reason blank for none
 */
public record Urgency(String reason, Optional<Person.Id> allowedBy) {

    public static final Urgency NONE = new Urgency("", Optional.empty());

    /** What {@code other} says, and where it says nothing, what is said here. */
    public Urgency or(Urgency other) {
        return new Urgency(reason.isBlank() ? other.reason : reason, allowedBy.or(other::allowedBy));
    }
}
