package yicheng.rulebook.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.people.Person;
import yicheng.policy.Edition;

/**
 * An edition as it was published.
 *
 * @param number 1 for the first; the same text published again gets a number of its own
 * @param published when that was done, {@code from} when it comes into force
 * @param authors who drafted it; empty for one that came with the program
 * @param approver who published it; empty for one that came with the program
 * @param lender whose right it was where a delegate published it
 * @param report hash of the replay it was published with; blank for one that came with the program
 * @param again number of the edition whose text it brings back
 * @param withdrawn that it was taken back before it came into force
 */
public record PublishedEdition(
        int number,
        Edition edition,
        Instant published,
        Instant from,
        List<Person.Id> authors,
        Optional<Person.Id> approver,
        Optional<Person.Id> lender,
        String reason,
        String report,
        OptionalInt again,
        Optional<Withdrawal> withdrawn) {

    public PublishedEdition {
        authors = List.copyOf(authors);
        if (number < 1) {
            throw new IllegalArgumentException("number (%d) must be at least 1".formatted(number));
        }
    }

    /** One that came with the program. */
    public static PublishedEdition shipped(int number, Edition edition, Instant at, String reason) {
        return new PublishedEdition(
                number,
                edition,
                at,
                at,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                reason,
                "",
                OptionalInt.empty(),
                Optional.empty());
    }

    /** What the journal calls it. */
    public String subject() {
        return "edition/" + number;
    }

    public PublishedEdition withdrawn(Withdrawal how) {
        return new PublishedEdition(
                number, edition, published, from, authors, approver, lender, reason, report, again, Optional.of(how));
    }

    /** The one an office began with. */
    boolean isFirst() {
        return number == 1;
    }

    /** It will come into force, and has not yet. */
    public boolean isAwaited(Instant now) {
        return withdrawn.isEmpty() && !isFirst() && from.isAfter(now);
    }
}
