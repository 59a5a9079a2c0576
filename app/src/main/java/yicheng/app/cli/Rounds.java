package yicheng.app.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an office's round every minute, one after the other. A round that fails is told and the next one still comes. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService clock;

    private Rounds(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    static Rounds begin(Runnable round) {
        return begin(MINUTE, round);
    }

    static Rounds begin(Duration interval, Runnable round) {
        var clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "rounds");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(() -> told(round), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        return new Rounds(clock);
    }

    /** Lets a round that is under way end. */
    void stop() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a round did not end within {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static void told(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("a round failed; the next one comes as usual", failed);
        }
    }
}
