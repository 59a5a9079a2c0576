package yicheng.persistence.topic;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.AttachmentsContract;
import yicheng.topic.life.Topics;

class SqliteAttachmentsTest extends AttachmentsContract {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
        keepTopics();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Attachments attachments() {
        return database.attachments();
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
