package yicheng.app;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Thirteen letters and digits each: the millisecond, then what tells the nodes of one database apart. Later ones come after
 * earlier ones, so that they lie side by side in an index.
 */
final class TimeOrderedIds implements Supplier<String> {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 13;
    private static final int RANDOM_BITS = 22;
    /** The beginning of 2020; from it the milliseconds fit until 2089. */
    private static final long SINCE = 1_577_836_800_000L;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String get() {
        long moment = clock.millis() - SINCE << RANDOM_BITS
                | ThreadLocalRandom.current().nextInt(1 << RANDOM_BITS);
        return written(last.updateAndGet(before -> Math.max(before + 1, moment)));
    }

    private static String written(long number) {
        var text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = LETTERS.charAt((int) (number & 31));
            number >>>= 5;
        }
        return new String(text);
    }
}
