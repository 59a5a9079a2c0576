package yicheng.persistence.attendance;

import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.LeavesContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiLeavesTest extends LeavesContract {

    private final Database database;

    JdbiLeavesTest(Database database) {
        this.database = database;
    }

    @Override
    protected Leaves leaves() {
        return database.leaves();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
