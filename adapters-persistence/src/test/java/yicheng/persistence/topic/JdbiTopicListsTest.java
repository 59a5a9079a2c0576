package yicheng.persistence.topic;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.topic.life.TopicListsContract;
import yicheng.topic.life.Topics;

@OnBothDatabases
class JdbiTopicListsTest extends TopicListsContract {

    private final Database database;

    JdbiTopicListsTest(Database database) {
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
