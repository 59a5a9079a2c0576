package yicheng.agenda.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;

/** Scans that last as long as the test. */
public final class InMemoryScans implements Scans, InMemoryTransactions.Memory {

    private record File(Scan scan, byte[] content) {}

    private final Map<Scan.Id, File> files = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryScans(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Scan> find(Scan.Id id) {
        return Optional.ofNullable(files.get(id)).map(File::scan);
    }

    @Override
    public synchronized Optional<byte[]> content(Scan.Id id) {
        return Optional.ofNullable(files.get(id)).map(file -> file.content().clone());
    }

    @Override
    public synchronized void add(Scan scan, byte[] content) {
        transactions.requireUnit();
        files.put(scan.id(), new File(scan, content.clone()));
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(files);
        return () -> {
            files.clear();
            files.putAll(now);
        };
    }
}
