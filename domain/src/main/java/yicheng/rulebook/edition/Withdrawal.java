package yicheng.rulebook.edition;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;

/**
 * That an edition was taken back before it came into force.
 *
 * @param by empty, and {@code reason} blank, where it was withdrawn before these were kept
 * @param lender whose right it was where a delegate withdrew it
 */
public record Withdrawal(Instant at, Optional<Person.Id> by, Optional<Person.Id> lender, String reason) {

    /** One of which only the time was kept. */
    public static Withdrawal at(Instant at) {
        return new Withdrawal(at, Optional.empty(), Optional.empty(), "");
    }
}
