package yicheng.journal;

import java.time.Clock;
import java.util.Map;

/**
 * Says in the journal that the clock is right although the last entry is of a later time: the clock had been far ahead when
 * that was written. Without it nothing could be done until the clock catches up.
 */
public final class AcceptClock {

    static final String EVENT = "journal.clock-accepted";

    /** @param reason who found out what about the clock */
    public record Command(String reason) {
        public Command {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("accepting the clock needs a reason");
            }
        }
    }

    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public AcceptClock(Transactions transactions, Journal journal, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Recorded handle(Command command) {
        return transactions.inOne(() -> journal.append(Entry.of(
                clock.instant(),
                Entry.SYSTEM,
                EVENT,
                "journal",
                Map.of("reason", command.reason().strip()))));
    }
}
