package yicheng.persistence.unit;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.TransactionsContract;
import yicheng.persistence.database.Database;

class SqliteTransactionsTest extends TransactionsContract {

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
    protected Journal journal() {
        return database.journal();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
