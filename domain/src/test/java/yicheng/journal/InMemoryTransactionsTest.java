package yicheng.journal;

class InMemoryTransactionsTest extends TransactionsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryJournal journal = new InMemoryJournal(transactions);

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
