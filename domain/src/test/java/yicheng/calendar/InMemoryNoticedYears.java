package yicheng.calendar;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import yicheng.journal.InMemoryTransactions;

/** Every version of every year, as long as the test lasts. */
public final class InMemoryNoticedYears implements NoticedYears, InMemoryTransactions.Memory {

    private final List<HolidayYear> versions = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public InMemoryNoticedYears(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public long version() {
        return versions.size();
    }

    @Override
    public List<HolidayYear> newest() {
        var newest = new TreeMap<Integer, HolidayYear>();
        versions.forEach(year -> newest.put(year.year(), year));
        return List.copyOf(newest.values());
    }

    @Override
    public void save(HolidayYear year) {
        transactions.requireUnit();
        versions.add(year);
    }

    @Override
    public Runnable remembered() {
        var now = List.copyOf(versions);
        return () -> {
            versions.clear();
            versions.addAll(now);
        };
    }
}
