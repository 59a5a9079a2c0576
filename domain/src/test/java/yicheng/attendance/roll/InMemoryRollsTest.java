package yicheng.attendance.roll;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryRollsTest extends RollsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRolls rolls = new InMemoryRolls(transactions);

    @Override
    protected Rolls rolls() {
        return rolls;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
