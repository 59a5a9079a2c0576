package yicheng.access;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryTokensTest extends TokensContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTokens tokens = new InMemoryTokens(transactions);

    @Override
    protected Tokens tokens() {
        return tokens;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
