package yicheng.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import yicheng.journal.Transactions;
import yicheng.people.rights.Actor;

/** One's own notices. */
public final class Inbox {

    private static final int MOST = 100;

    private final Notices notices;
    private final Transactions transactions;
    private final Clock clock;

    public Inbox(Notices notices, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest first, at most a hundred. */
    public List<Notice> of(Actor actor) {
        return notices.of(actor.id(), MOST);
    }

    public int unread(Actor actor) {
        return notices.unread(actor.id());
    }

    /** Those that were there by then. */
    public void read(Actor actor, Instant until) {
        transactions.inOne(() -> {
            notices.markRead(actor.id(), until, clock.instant());
            return until;
        });
    }
}
