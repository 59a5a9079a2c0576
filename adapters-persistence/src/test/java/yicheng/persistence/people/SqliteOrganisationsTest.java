package yicheng.persistence.people;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.Transactions;
import yicheng.people.Organisations;
import yicheng.people.OrganisationsContract;
import yicheng.persistence.database.Database;

class SqliteOrganisationsTest extends OrganisationsContract {

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
    protected Organisations organisations() {
        return database.organisations();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
