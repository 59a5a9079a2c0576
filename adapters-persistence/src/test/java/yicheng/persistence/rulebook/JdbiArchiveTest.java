package yicheng.persistence.rulebook;

import yicheng.agenda.version.Agendas;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.rulebook.replay.Archive;
import yicheng.rulebook.replay.ArchiveContract;
import yicheng.topic.life.Topics;

@OnBothDatabases
class JdbiArchiveTest extends ArchiveContract {

    private final Database database;

    JdbiArchiveTest(Database database) {
        this.database = database;
    }

    @Override
    protected Archive archive() {
        return database.archive();
    }

    @Override
    protected Topics topics() {
        return database.topics();
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
