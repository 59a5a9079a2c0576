package yicheng.persistence.attendance;

import yicheng.attendance.roll.Rolls;
import yicheng.attendance.roll.RollsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiRollsTest extends RollsContract {

    private final Database database;

    JdbiRollsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Rolls rolls() {
        return database.rolls();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
