package yicheng.persistence.journal;

import yicheng.journal.Journal;
import yicheng.journal.JournalContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiJournalTest extends JournalContract {

    private final Database database;

    JdbiJournalTest(Database database) {
        this.database = database;
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
