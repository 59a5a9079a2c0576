package yicheng.persistence.preparation;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.preparation.Preparations;
import yicheng.preparation.PreparationsContract;

@OnBothDatabases
class JdbiPreparationsTest extends PreparationsContract {

    private final Database database;

    JdbiPreparationsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Preparations preparations() {
        return database.preparations();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
