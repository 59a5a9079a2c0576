package yicheng.rulebook.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBook;

/** The history of the rule book, for everybody to read. */
public final class ReadEditions {

    private final Editions editions;
    private final CurrentBooks books;

    public ReadEditions(Editions editions, CurrentBooks books) {
        this.editions = editions;
        this.books = books;
    }

    /** The last one first. */
    public List<PublishedEdition> all() {
        return editions.all().stream()
                .sorted(Comparator.comparing(PublishedEdition::number).reversed())
                .toList();
    }

    public PublishedEdition inForce() {
        return books.editionInForce();
    }

    public Optional<PublishedEdition> find(int number) {
        return editions.all().stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    /** The one that an edition followed: the last before it that was not withdrawn. */
    public Optional<PublishedEdition> before(int number) {
        return all().stream()
                .filter(edition ->
                        edition.number() < number && edition.withdrawn().isEmpty())
                .findFirst();
    }

    public Optional<BookFiles> files(int number) {
        return editions.files(number);
    }

    /** That edition to read; empty where there is none. */
    public Optional<RuleBook> book(int number) {
        return find(number).flatMap(edition -> books.edition(edition.edition().id()));
    }

    /** How the later one differs from the earlier; empty where one of them does not exist. */
    public Optional<BookDiff> between(int earlier, int later) {
        return book(earlier).flatMap(before -> book(later).map(after -> BookDiff.between(before, after)));
    }
}
