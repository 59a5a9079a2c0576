package yicheng.persistence.access;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.access.Sessions;
import yicheng.access.SessionsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;

class SqliteSessionsTest extends SessionsContract {

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
    protected Sessions sessions() {
        return database.sessions();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
