package yicheng.persistence.rulebook;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.rulebook.replay.Reports;
import yicheng.rulebook.replay.ReportsContract;

@OnBothDatabases
class JdbiReportsTest extends ReportsContract {

    private final Database database;

    JdbiReportsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Reports reports() {
        return database.reports();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
