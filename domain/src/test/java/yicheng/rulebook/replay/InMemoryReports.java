package yicheng.rulebook.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.rulebook.draft.BookDraft;

/** Reports that last as long as the test. */
public final class InMemoryReports implements Reports, InMemoryTransactions.Memory {

    private final List<ReplayReport> reports = new ArrayList<>();
    private final InMemoryTransactions transactions;

    public InMemoryReports(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<ReplayReport> find(String hash) {
        return newest().stream().filter(report -> report.hash().equals(hash)).findFirst();
    }

    @Override
    public synchronized Optional<ReplayReport> newest(BookDraft.Id draft) {
        return newest().stream().filter(report -> report.draft().equals(draft)).findFirst();
    }

    @Override
    public synchronized List<String> of(BookDraft.Id draft) {
        return newest().stream()
                .filter(report -> report.draft().equals(draft))
                .map(ReplayReport::hash)
                .distinct()
                .toList();
    }

    @Override
    public synchronized void save(ReplayReport report) {
        transactions.requireUnit();
        reports.add(report);
    }

    @Override
    public synchronized Runnable remembered() {
        int now = reports.size();
        return () -> reports.subList(now, reports.size()).clear();
    }

    private List<ReplayReport> newest() {
        var newest = new ArrayList<>(reports);
        Collections.reverse(newest);
        return newest;
    }
}
