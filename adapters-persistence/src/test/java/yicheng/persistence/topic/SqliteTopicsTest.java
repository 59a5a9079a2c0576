package yicheng.persistence.topic;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.topic.life.Topics;
import yicheng.topic.life.TopicsContract;

class SqliteTopicsTest extends TopicsContract {

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
    protected Topics topics() {
        return database.topics();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
