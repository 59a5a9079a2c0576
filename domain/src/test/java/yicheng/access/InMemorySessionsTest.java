package yicheng.access;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemorySessionsTest extends SessionsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemorySessions sessions = new InMemorySessions(transactions);

    @Override
    protected Sessions sessions() {
        return sessions;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
