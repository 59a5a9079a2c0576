package yicheng.access;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryAccountsTest extends AccountsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAccounts accounts = new InMemoryAccounts(transactions);

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
