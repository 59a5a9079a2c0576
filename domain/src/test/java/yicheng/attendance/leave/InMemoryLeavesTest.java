package yicheng.attendance.leave;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryLeavesTest extends LeavesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryLeaves leaves = new InMemoryLeaves(transactions);

    @Override
    protected Leaves leaves() {
        return leaves;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
