package yicheng.persistence.people;

import yicheng.journal.Transactions;
import yicheng.people.Organisations;
import yicheng.people.OrganisationsContract;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiOrganisationsTest extends OrganisationsContract {

    private final Database database;

    JdbiOrganisationsTest(Database database) {
        this.database = database;
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
