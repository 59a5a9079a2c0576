package yicheng.persistence.topic;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;
import yicheng.topic.life.Repeats;
import yicheng.topic.life.RepeatsContract;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlRepeatsTest extends RepeatsContract {

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
    protected Repeats repeats() {
        return database.repeats();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
