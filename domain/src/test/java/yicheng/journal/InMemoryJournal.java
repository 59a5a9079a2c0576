package yicheng.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A journal that lasts as long as the test. */
public final class InMemoryJournal implements Journal, InMemoryTransactions.Memory {

    private final List<Recorded> entries = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public InMemoryJournal(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public Recorded append(Entry entry) {
        transactions.requireUnit();
        last().ifPresent(recorded -> ClockWentBack.check(recorded.entry().at(), entry));
        var before = last().map(Recorded::hash).orElse(Chain.START);
        var recorded = Chain.next(entries.size() + 1L, before, entry);
        entries.add(recorded);
        return recorded;
    }

    @Override
    public List<Recorded> after(long number, int limit) {
        return entries.stream()
                .filter(recorded -> recorded.number() > number)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Recorded> about(String subject) {
        return entries.stream()
                .filter(recorded -> recorded.entry().subject().equals(subject))
                .toList();
    }

    @Override
    public Optional<Recorded> last() {
        return entries.stream().reduce((first, second) -> second);
    }

    @Override
    public Runnable remembered() {
        var now = List.copyOf(entries);
        return () -> {
            entries.clear();
            entries.addAll(now);
        };
    }
}
