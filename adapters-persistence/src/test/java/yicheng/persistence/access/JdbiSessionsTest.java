package yicheng.persistence.access;

import yicheng.access.Sessions;
import yicheng.access.SessionsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiSessionsTest extends SessionsContract {

    private final Database database;

    JdbiSessionsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Sessions sessions() {
        return database.sessions();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
