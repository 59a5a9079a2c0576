package yicheng.rulebook.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.people.Person;
import yicheng.policy.BookFiles;

/**
 * A draft of the rule book. Each step returns its next state.
 *
 * @param folder the watched folder it follows; empty for one that is edited in the browser or through the API
 * @param base number of the edition it began from
 * @param changes when each file was last changed since then; files that are as in the base are not among them
 * @param authors everybody who wrote or claimed any of it, in order; while there is none nobody can publish it
 * @param handedOver asks for it to be published; gone again with the next change
 * @param returned what the reviewer asked for when it last came back; gone when it is handed over again
 */
public record BookDraft(
        Id id,
        String title,
        Optional<String> folder,
        int base,
        BookFiles files,
        Map<String, LastChange> changes,
        List<Person.Id> authors,
        Optional<HandedOver> handedOver,
        Optional<Returned> returned,
        State state) {

    /** Unlike any other's; for programs, not for people. */
    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("draft id must not be blank");
            }
        }
    }

    /** @param version of the draft that came of it; @param by empty where a folder was saved to */
    public record LastChange(long version, Optional<Person.Id> by, Instant at) {}

    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    public BookDraft {
        changes = Map.copyOf(changes);
        authors = List.copyOf(authors);
    }

    public static BookDraft begun(Id id, String title, int base, BookFiles files, Person.Id author) {
        return begun(id, title, Optional.empty(), base, files, List.of(author));
    }

    public static BookDraft following(Id id, String folder, int base, BookFiles files) {
        return begun(id, folder, Optional.of(folder), base, files, List.of());
    }

    private static BookDraft begun(
            Id id, String title, Optional<String> folder, int base, BookFiles files, List<Person.Id> authors) {
        return new BookDraft(
                id, title, folder, base, files, Map.of(), authors, Optional.empty(), Optional.empty(), State.OPEN);
    }

    /** What the journal calls it. */
    public String subject() {
        return "rules-draft/" + id.value();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isBy(Person.Id person) {
        return authors.contains(person);
    }

    /** Whether somebody changed that file after the version somebody else has seen. */
    public boolean changedSince(String file, long seen) {
        return Optional.ofNullable(changes.get(file))
                .filter(change -> change.version() > seen)
                .isPresent();
    }

    /** With other files; those whose bytes differ are noted as changed. */
    public BookDraft saying(BookFiles next, LastChange change) {
        var noted = new TreeMap<>(changes);
        files.differing(next).forEach(file -> noted.put(file, change));
        return new BookDraft(
                id,
                title,
                folder,
                base,
                next,
                noted,
                change.by().map(this::and).orElse(authors),
                Optional.empty(),
                returned,
                state);
    }

    /** Whoever claims it answers for everything in it that nobody answered for. */
    public BookDraft claimedBy(Person.Id person) {
        var claimed = new TreeMap<String, LastChange>();
        changes.forEach((file, change) -> claimed.put(
                file, new LastChange(change.version(), change.by().or(() -> Optional.of(person)), change.at())));
        return new BookDraft(id, title, folder, base, files, claimed, and(person), handedOver, returned, state);
    }

    /** Some of it was saved to a folder by nobody knows whom. */
    public boolean isUnclaimed() {
        return authors.isEmpty()
                || changes.values().stream().anyMatch(change -> change.by().isEmpty());
    }

    /** The same work on another edition. */
    public BookDraft basedOn(int edition, BookFiles merged) {
        return new BookDraft(id, title, folder, edition, merged, changes, authors, Optional.empty(), returned, state);
    }

    public BookDraft handedOver(HandedOver to) {
        return asked(Optional.of(to), Optional.empty());
    }

    /** Its authors think it over again. */
    public BookDraft takenBack() {
        return asked(Optional.empty(), returned);
    }

    public BookDraft returned(Returned with) {
        return asked(Optional.empty(), Optional.of(with));
    }

    private BookDraft asked(Optional<HandedOver> to, Optional<Returned> with) {
        return new BookDraft(id, title, folder, base, files, changes, authors, to, with, state);
    }

    public BookDraft ended(State how) {
        return new BookDraft(id, title, folder, base, files, changes, authors, handedOver, returned, how);
    }

    private List<Person.Id> and(Person.Id author) {
        if (authors.contains(author)) {
            return authors;
        }
        var more = new ArrayList<>(authors);
        more.add(author);
        return more;
    }
}
