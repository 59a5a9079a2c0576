package yicheng.preparation;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryPreparationsTest extends PreparationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryPreparations preparations = new InMemoryPreparations(transactions);

    @Override
    protected Preparations preparations() {
        return preparations;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
