package yicheng.preparation;

import java.time.Instant;
import yicheng.people.Person;

/**
 * One item of a checklist that is done.
 *
 * @param item its name, as the rule book had it when it was done
 * @param remark what was found; blank for nothing
 */
public record Mark(Checklist list, String item, String remark, Person.Id by, Instant at) {

    /** It was done for the day and the room that have been the meeting's from then on. */
    boolean counts(Instant from) {
        return !at.isBefore(from);
    }

    boolean isOf(Checklist other, String name) {
        return list == other && item.equals(name);
    }
}
