package yicheng.attendance.observer;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryObserversTest extends ObserversContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryObservers observers = new InMemoryObservers(transactions);

    @Override
    protected Observers observers() {
        return observers;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
