package yicheng.persistence.unit;

import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.TransactionsContract;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiTransactionsTest extends TransactionsContract {

    private final Database database;

    JdbiTransactionsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Journal journal() {
        return database.journal();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
