package yicheng.journal;

class InMemoryJournalTest extends JournalContract {

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
