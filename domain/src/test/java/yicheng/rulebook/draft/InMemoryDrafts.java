package yicheng.rulebook.draft;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;

/** Drafts that last as long as the test. */
public final class InMemoryDrafts implements Drafts, InMemoryTransactions.Memory {

    private final Map<BookDraft.Id, Kept> drafts = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryDrafts(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(BookDraft.Id id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public synchronized List<Kept> open() {
        return drafts.values().stream()
                .filter(kept -> kept.draft().isOpen())
                .sorted(Comparator.comparing(Kept::changed)
                        .thenComparing(kept -> kept.draft().id().value())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized Kept save(BookDraft draft, Instant at, long basedOn) {
        transactions.requireUnit();
        if (find(draft.id()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(draft.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, at, draft);
        drafts.put(draft.id(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(drafts);
        return () -> {
            drafts.clear();
            drafts.putAll(now);
        };
    }
}
