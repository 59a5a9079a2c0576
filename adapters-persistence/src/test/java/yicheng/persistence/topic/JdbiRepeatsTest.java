package yicheng.persistence.topic;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.topic.life.Repeats;
import yicheng.topic.life.RepeatsContract;

@OnBothDatabases
class JdbiRepeatsTest extends RepeatsContract {

    private final Database database;

    JdbiRepeatsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Repeats repeats() {
        return database.repeats();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
