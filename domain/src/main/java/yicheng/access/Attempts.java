package yicheng.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Wrong passwords of each login, known or not. Kept in the memory of this process only: a restart forgets them, and each
 * of several nodes counts for itself. At most {@value #MOST} logins are remembered, the longest unused go first; to push
 * one out, others would have to fail that often, each at the price of a hashed password.
 */
public final class Attempts {

    private static final int MOST = 10_000;
    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private record Count(Instant first, int failed, Optional<Instant> shutUntil) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    /** Counts one more before it is tried, so that many at once do not slip by; otherwise the time it opens again. */
    public synchronized Optional<Instant> begin(String login, Instant now) {
        var before = counts.get(login);
        if (before != null && before.shutUntil().filter(now::isBefore).isPresent()) {
            return before.shutUntil();
        }
        counts.put(login, isOver(before, now) ? new Count(now, 1, Optional.empty()) : oneMore(before, now));
        return Optional.empty();
    }

    public synchronized void forget(String login) {
        counts.remove(login);
    }

    private static boolean isOver(Count before, Instant now) {
        return before == null
                || before.shutUntil().isPresent()
                || !now.isBefore(before.first().plus(WINDOW))
                || now.isBefore(before.first());
    }

    private static Count oneMore(Count before, Instant now) {
        int failed = before.failed() + 1;
        return new Count(before.first(), failed, failed >= ALLOWED ? Optional.of(now.plus(WINDOW)) : Optional.empty());
    }
}
