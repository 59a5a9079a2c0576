package yicheng.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.Office;
import yicheng.access.Sessions;
import yicheng.access.WhoActs;
import yicheng.journal.Transactions;
import yicheng.topic.life.Repeats;

/**
 * What an office does by the clock: topics whose time is over go to the next meeting, lists that nobody decided are closed,
 * people are reminded, and what is old is forgotten.
 */
final class Round implements Runnable {

    /** How long a repeated request is known as the one it repeats. */
    private static final Duration REPEATS = Duration.ofDays(7);

    private final Office office;
    private final Transactions transactions;
    private final Sessions sessions;
    private final Repeats repeats;
    private final Clock clock;

    Round(Office office, Transactions transactions, Sessions sessions, Repeats repeats, Clock clock) {
        this.office = office;
        this.transactions = transactions;
        this.sessions = sessions;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** One part that fails keeps none of the others back, and is told at the end. */
    @Override
    public void run() {
        var failed = Stream.<Runnable>of(
                        () -> office.queue().rollOverDue().handle(),
                        () -> office.lists().closeLists().handle(),
                        () -> office.lists().remindDue().handle(),
                        this::forget)
                .flatMap(part -> failure(part).stream())
                .toList();
        if (!failed.isEmpty()) {
            var told = new IllegalStateException("%d parts of the round failed".formatted(failed.size()));
            failed.forEach(told::addSuppressed);
            throw told;
        }
    }

    private static Optional<RuntimeException> failure(Runnable part) {
        try {
            part.run();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }

    private void forget() {
        var now = clock.instant();
        transactions.inOne(() -> {
            sessions.closeUnseenSince(now.minus(WhoActs.IDLE));
            repeats.forgetBefore(now.minus(REPEATS));
            return now;
        });
    }
}
