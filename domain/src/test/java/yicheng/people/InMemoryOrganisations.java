package yicheng.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;

/** Every version of the organisation, as long as the test lasts. */
public final class InMemoryOrganisations implements Organisations, InMemoryTransactions.Memory {

    private final List<Kept> versions = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public InMemoryOrganisations(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public Optional<Kept> current() {
        return version(versions.size());
    }

    @Override
    public Optional<Kept> version(long version) {
        return versions.stream().filter(kept -> kept.version() == version).findFirst();
    }

    @Override
    public Kept save(Organisation organisation, long basedOn) {
        transactions.requireUnit();
        if (basedOn != versions.size()) {
            throw new StaleVersion("organisation", basedOn);
        }
        var kept = new Kept(basedOn + 1, organisation);
        versions.add(kept);
        return kept;
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
