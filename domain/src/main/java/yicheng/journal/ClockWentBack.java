package yicheng.journal;

import java.time.Duration;
import java.time.Instant;

/** The clock shows a time well before the last entry of the journal, so nothing can be recorded by it. */
public final class ClockWentBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What clocks of several nodes may differ by, and what setting a clock right may take back. */
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private final Instant last;
    private final Instant now;

    private ClockWentBack(Instant last, Instant now) {
        super("the clock shows %s, but the journal already has an entry of %s; set the clock right"
                .formatted(now, last));
        this.last = last;
        this.now = now;
    }

    /** Throws where {@code next} is too long before {@code last}, unless it says that this is right. */
    public static void check(Instant last, Entry next) {
        if (next.at().isBefore(last.minus(ALLOWED)) && !next.act().equals(AcceptClock.EVENT)) {
            throw new ClockWentBack(last, next.at());
        }
    }

    /** Of the last entry. */
    public Instant last() {
        return last;
    }

    /** What the clock shows. */
    public Instant now() {
        return now;
    }
}
