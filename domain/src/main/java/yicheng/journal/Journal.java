package yicheng.journal;

import java.util.List;
import java.util.Optional;

/** The journal of an installation. It can only grow; reading throws {@link BrokenEntry} where somebody changed it. */
public interface Journal {

    /**
     * The entry is there exactly when the unit of work around it is kept.
     *
     * @throws IllegalStateException outside a unit of work
     * @throws ClockWentBack when the entry is more than five minutes older than the last one
     */
    Recorded append(Entry entry);

    /** Entries in order after that number, at most {@code limit}. */
    List<Recorded> after(long number, int limit);

    /** What was done to one subject, in order. */
    List<Recorded> about(String subject);

    /** The last entry; empty in a new installation. */
    Optional<Recorded> last();
}
