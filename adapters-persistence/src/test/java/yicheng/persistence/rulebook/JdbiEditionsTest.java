package yicheng.persistence.rulebook;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.EditionsContract;

@OnBothDatabases
class JdbiEditionsTest extends EditionsContract {

    private final Database database;

    JdbiEditionsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Editions editions() {
        return database.editions();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
