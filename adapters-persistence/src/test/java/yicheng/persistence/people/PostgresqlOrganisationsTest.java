package yicheng.persistence.people;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.journal.Transactions;
import yicheng.people.Organisations;
import yicheng.people.OrganisationsContract;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlOrganisationsTest extends OrganisationsContract {

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
    protected Organisations organisations() {
        return database.organisations();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
