package yicheng.persistence.topic;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.AttachmentsContract;
import yicheng.topic.life.Topics;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlAttachmentsTest extends AttachmentsContract {

    private Database database;

    @BeforeEach
    void open(DataSource emptySchema) {
        database = Database.postgresql(emptySchema);
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
