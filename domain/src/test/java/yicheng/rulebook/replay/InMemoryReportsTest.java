package yicheng.rulebook.replay;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryReportsTest extends ReportsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryReports reports = new InMemoryReports(transactions);

    @Override
    protected Reports reports() {
        return reports;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
