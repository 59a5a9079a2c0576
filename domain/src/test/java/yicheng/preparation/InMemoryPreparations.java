package yicheng.preparation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Preparations that last as long as the test. */
public final class InMemoryPreparations implements Preparations, InMemoryTransactions.Memory {

    private final Map<MeetingRef, Kept> preparations = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryPreparations(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(MeetingRef ref) {
        return Optional.ofNullable(preparations.get(ref));
    }

    @Override
    public synchronized Kept save(Preparation preparation, long basedOn) {
        transactions.requireUnit();
        if (find(preparation.ref()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(preparation.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, preparation);
        preparations.put(preparation.ref(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(preparations);
        return () -> {
            preparations.clear();
            preparations.putAll(now);
        };
    }
}
