package yicheng.persistence.journal;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.journal.Journal;
import yicheng.journal.JournalContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlJournalTest extends JournalContract {

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
    protected Journal journal() {
        return database.journal();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
