package yicheng.persistence.topic;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;
import yicheng.topic.life.TopicSearchContract;
import yicheng.topic.life.Topics;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlTopicSearchTest extends TopicSearchContract {

    private Database database;

    @BeforeEach
    void open(DataSource emptySchema) {
        database = Database.postgresql(emptySchema);
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
