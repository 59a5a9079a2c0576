package yicheng.persistence.agenda;

import yicheng.agenda.list.Scans;
import yicheng.agenda.list.ScansContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiScansTest extends ScansContract {

    private final Database database;

    JdbiScansTest(Database database) {
        this.database = database;
    }

    @Override
    protected Scans scans() {
        return database.scans();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
