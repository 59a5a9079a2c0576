package yicheng.persistence.topic;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.topic.life.Topics;
import yicheng.topic.life.TopicsContract;

@OnBothDatabases
class JdbiTopicsTest extends TopicsContract {

    private final Database database;

    JdbiTopicsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Topics topics() {
        return database.topics();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
