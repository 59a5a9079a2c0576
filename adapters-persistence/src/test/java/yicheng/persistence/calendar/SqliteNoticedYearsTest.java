package yicheng.persistence.calendar;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.calendar.NoticedYears;
import yicheng.calendar.NoticedYearsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;

class SqliteNoticedYearsTest extends NoticedYearsContract {

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
    protected NoticedYears years() {
        return database.noticedYears();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
