package yicheng.access;

import java.time.Clock;
import java.util.Map;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;

/** Closes the session that asks for it. */
public final class SignOut {

    private final Transactions transactions;
    private final Journal journal;
    private final Sessions sessions;
    private final Clock clock;

    public SignOut(Transactions transactions, Journal journal, Sessions sessions, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Of one already closed nothing is left to do. */
    public void handle(Session session) {
        transactions.inOne(() -> {
            if (sessions.find(session.hash()).isPresent()) {
                sessions.close(session.hash());
                var person = session.person().value();
                journal.append(Entry.of(clock.instant(), person, "person.signed-out", "person/" + person, Map.of()));
            }
            return session;
        });
    }
}
