package yicheng.persistence.unit;

import java.util.function.LongSupplier;

/**
 * The highest number in a table that takes the next one with each change; asked for with each request. What is committed
 * counts, also within a unit of work; another node's change is seen a second later at the latest, one's own at once.
 */
public final class NewestNumber {

    private static final long PATIENCE_NS = 1_000_000_000L;

    private record Seen(long number, long at) {}

    private final String query;
    private final Handles handles;
    private final Handles committed;
    private final LongSupplier nanoseconds;
    private volatile Seen seen = new Seen(-1, 0);
    private volatile long given;

    /** @param committed reads what is committed, wherever it is called from */
    public NewestNumber(String table, Handles handles, Handles committed, LongSupplier nanoseconds) {
        this.query = "select coalesce(max(number), 0) from " + table;
        this.handles = handles;
        this.committed = committed;
        this.nanoseconds = nanoseconds;
    }

    /** Zero while the table is empty. One's own is looked for until its unit is kept. */
    public long get() {
        var last = seen;
        long now = nanoseconds.getAsLong();
        if (last.number() < given || now - last.at() >= PATIENCE_NS) {
            last = new Seen(newest(committed), now);
            seen = last;
        }
        return last.number();
    }

    /** To be taken at once, inside a unit. */
    public long next() {
        long next = newest(handles) + 1;
        given = next;
        return next;
    }

    private long newest(Handles from) {
        return from.reading(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
