package yicheng.persistence.access;

import yicheng.access.Tokens;
import yicheng.access.TokensContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiTokensTest extends TokensContract {

    private final Database database;

    JdbiTokensTest(Database database) {
        this.database = database;
    }

    @Override
    protected Tokens tokens() {
        return database.tokens();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
