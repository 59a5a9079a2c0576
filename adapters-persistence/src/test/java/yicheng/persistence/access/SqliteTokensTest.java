package yicheng.persistence.access;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.access.Tokens;
import yicheng.access.TokensContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;

class SqliteTokensTest extends TokensContract {

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
    protected Tokens tokens() {
        return database.tokens();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
