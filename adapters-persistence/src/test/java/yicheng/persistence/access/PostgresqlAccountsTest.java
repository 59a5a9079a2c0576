package yicheng.persistence.access;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.access.Accounts;
import yicheng.access.AccountsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;

@ExtendWith(EmbeddedPostgresql.class)
class PostgresqlAccountsTest extends AccountsContract {

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
    protected Accounts accounts() {
        return database.accounts();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
