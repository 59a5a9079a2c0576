package yicheng.persistence.agenda;

import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.AgendasContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiAgendasTest extends AgendasContract {

    private final Database database;

    JdbiAgendasTest(Database database) {
        this.database = database;
    }

    @Override
    protected Agendas agendas() {
        return database.agendas();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
