package yicheng.persistence.calendar;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.calendar.NoticedYears;
import yicheng.calendar.NoticedYearsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlNoticedYearsTest extends NoticedYearsContract {

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
    protected NoticedYears years() {
        return database.noticedYears();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
