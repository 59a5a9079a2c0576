package yicheng.attendance.observer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Proposed observers that last as long as the test. */
public final class InMemoryObservers implements Observers, InMemoryTransactions.Memory {

    private final Map<Observer.Id, Kept> observers = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryObservers(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(Observer.Id id) {
        return Optional.ofNullable(observers.get(id));
    }

    @Override
    public synchronized List<Kept> of(MeetingRef meeting) {
        return those(observer -> observer.meeting().equals(meeting));
    }

    @Override
    public synchronized List<Kept> standingAt(Set<ObserverStage> stages, LocalDate since) {
        return those(observer ->
                stages.contains(observer.stage()) && !observer.meeting().day().isBefore(since));
    }

    @Override
    public synchronized List<Kept> after(Optional<Observer.Id> after, int limit) {
        var from = after.map(Observer.Id::value).orElse("");
        return those(observer -> observer.id().value().compareTo(from) > 0).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Kept> newest(int limit) {
        return observers.values().stream()
                .sorted(Comparator.comparing((Kept kept) -> kept.observer().id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Kept save(Observer observer, long basedOn) {
        transactions.requireUnit();
        if (find(observer.id()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(observer.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, observer);
        observers.put(observer.id(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(observers);
        return () -> {
            observers.clear();
            observers.putAll(now);
        };
    }

    private List<Kept> those(Predicate<Observer> which) {
        return observers.values().stream()
                .filter(kept -> which.test(kept.observer()))
                .sorted(Comparator.comparing(kept -> kept.observer().id().value()))
                .toList();
    }
}
