package yicheng.rulebook.draft;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryDraftsTest extends DraftsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryDrafts drafts = new InMemoryDrafts(transactions);

    @Override
    protected Drafts drafts() {
        return drafts;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
