package yicheng.topic.life;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryRepeatsTest extends RepeatsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRepeats repeats = new InMemoryRepeats(transactions);

    @Override
    protected Repeats repeats() {
        return repeats;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
