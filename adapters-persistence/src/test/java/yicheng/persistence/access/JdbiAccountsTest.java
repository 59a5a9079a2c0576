package yicheng.persistence.access;

import yicheng.access.Accounts;
import yicheng.access.AccountsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiAccountsTest extends AccountsContract {

    private final Database database;

    JdbiAccountsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Accounts accounts() {
        return database.accounts();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
