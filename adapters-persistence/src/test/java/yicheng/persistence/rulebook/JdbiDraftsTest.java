package yicheng.persistence.rulebook;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.DraftsContract;

@OnBothDatabases
class JdbiDraftsTest extends DraftsContract {

    private final Database database;

    JdbiDraftsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Drafts drafts() {
        return database.drafts();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
