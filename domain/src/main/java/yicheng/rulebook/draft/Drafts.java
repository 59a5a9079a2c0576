package yicheng.rulebook.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The drafts of the rule book that an installation keeps. Saving happens inside a unit of work. */
public interface Drafts {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, Instant changed, BookDraft draft) {}

    Optional<Kept> find(BookDraft.Id id);

    /** Those that are still worked on, the last changed first. */
    List<Kept> open();

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(BookDraft draft, Instant at, long basedOn);
}
