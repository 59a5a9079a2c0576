package yicheng.rulebook.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.policy.BookFiles;

/** Editions that last as long as the test. */
public final class InMemoryEditions implements Editions, InMemoryTransactions.Memory {

    private final List<PublishedEdition> editions = new ArrayList<>();
    private final Map<Integer, BookFiles> files = new HashMap<>();
    private final InMemoryTransactions transactions;
    private long version;

    public InMemoryEditions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized List<PublishedEdition> all() {
        return List.copyOf(editions);
    }

    @Override
    public synchronized Optional<BookFiles> files(int number) {
        return Optional.ofNullable(files.get(number));
    }

    @Override
    public synchronized void save(PublishedEdition edition, BookFiles content) {
        transactions.requireUnit();
        if (edition.number() != editions.size() + 1) {
            throw new StaleVersion("rules", edition.number() - 1L);
        }
        editions.add(edition);
        files.put(edition.number(), content);
        version++;
    }

    @Override
    public synchronized void withdraw(int number, Withdrawal withdrawal) {
        transactions.requireUnit();
        if (number > editions.size() || editions.get(number - 1).withdrawn().isPresent()) {
            throw new StaleVersion("edition/" + number, number);
        }
        editions.set(number - 1, editions.get(number - 1).withdrawn(withdrawal));
        version++;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = List.copyOf(editions);
        return () -> {
            editions.clear();
            editions.addAll(now);
            files.keySet().removeIf(number -> number > now.size());
            version++;
        };
    }
}
