package yicheng.app;

import java.time.Clock;
import java.time.Duration;
import yicheng.Office;
import yicheng.access.Sessions;
import yicheng.access.WhoActs;
import yicheng.journal.Transactions;
import yicheng.topic.life.Repeats;

/** What an office does by the clock: topics whose time is over go to the next meeting, and what is old is forgotten. */
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

    @Override
    public void run() {
        office.queue().rollOverDue().handle();
        var now = clock.instant();
        transactions.inOne(() -> {
            sessions.closeUnseenSince(now.minus(WhoActs.IDLE));
            repeats.forgetBefore(now.minus(REPEATS));
            return now;
        });
    }
}
