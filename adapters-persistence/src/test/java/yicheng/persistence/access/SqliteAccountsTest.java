package yicheng.persistence.access;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.access.Accounts;
import yicheng.access.AccountsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;

class SqliteAccountsTest extends AccountsContract {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
    }

    @AfterEach
    void close() {
        database.close();
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
