package yicheng.notice;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryNoticesTest extends NoticesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryNotices notices = new InMemoryNotices(transactions);

    @Override
    protected Notices notices() {
        return notices;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
