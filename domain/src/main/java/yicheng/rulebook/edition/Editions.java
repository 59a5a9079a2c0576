package yicheng.rulebook.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.policy.BookFiles;

/** The editions an installation keeps. They stay; saving happens inside a unit of work. */
public interface Editions {

    /** Grows when one is published or withdrawn, on whatever machine; asked for with each judgement, so it costs next to nothing. */
    long version();

    /** In the order of their numbers. */
    List<PublishedEdition> all();

    /** Byte for byte as they were published. */
    Optional<BookFiles> files(int number);

    /** A new one, with the number after the last. */
    void save(PublishedEdition edition, BookFiles files);

    /** That it was withdrawn; nothing else of an edition changes. */
    void withdraw(int number, Withdrawal withdrawal);

    /**
     * The one that judges what is done at that moment: of those in force, the last to come into force. An office has rules
     * from the beginning, so the first one is in force whatever the clock shows.
     */
    static Optional<PublishedEdition> inForce(List<PublishedEdition> editions, Instant at) {
        return editions.stream()
                .filter(edition -> edition.withdrawn().isEmpty())
                .filter(edition -> edition.isFirst() || !edition.from().isAfter(at))
                .max(Comparator.comparing(PublishedEdition::from).thenComparing(PublishedEdition::number));
    }
}
