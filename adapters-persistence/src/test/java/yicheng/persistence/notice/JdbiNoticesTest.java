package yicheng.persistence.notice;

import yicheng.journal.Transactions;
import yicheng.notice.Notices;
import yicheng.notice.NoticesContract;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiNoticesTest extends NoticesContract {

    private final Database database;

    JdbiNoticesTest(Database database) {
        this.database = database;
    }

    @Override
    protected Notices notices() {
        return database.notices();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
