package yicheng.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.journal.InMemoryTransactions;
import yicheng.people.Person;

/** Sessions that last as long as the test. */
public final class InMemorySessions implements Sessions, InMemoryTransactions.Memory {

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemorySessions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public Optional<Session> find(String hash) {
        return Optional.ofNullable(sessions.get(hash));
    }

    @Override
    public void save(Session session) {
        transactions.requireUnit();
        sessions.put(session.hash(), session);
    }

    @Override
    public void close(String hash) {
        transactions.requireUnit();
        sessions.remove(hash);
    }

    @Override
    public void closeAllOf(Person.Id person) {
        transactions.requireUnit();
        sessions.values().removeIf(session -> session.person().equals(person));
    }

    @Override
    public void closeUnseenSince(Instant moment) {
        transactions.requireUnit();
        sessions.values().removeIf(session -> session.seen().isBefore(moment));
    }

    @Override
    public Runnable remembered() {
        var now = Map.copyOf(sessions);
        return () -> {
            sessions.clear();
            sessions.putAll(now);
        };
    }
}
