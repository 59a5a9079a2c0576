package yicheng.rulebook.edition;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryEditionsTest extends EditionsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryEditions editions = new InMemoryEditions(transactions);

    @Override
    protected Editions editions() {
        return editions;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
