package yicheng.persistence.topic;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.topic.life.TopicSearchContract;
import yicheng.topic.life.Topics;

class SqliteTopicSearchTest extends TopicSearchContract {

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
