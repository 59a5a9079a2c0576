package yicheng.agenda.list;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryScansTest extends ScansContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryScans scans = new InMemoryScans(transactions);

    @Override
    protected Scans scans() {
        return scans;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
