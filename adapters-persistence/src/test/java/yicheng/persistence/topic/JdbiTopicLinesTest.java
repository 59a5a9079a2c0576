package yicheng.persistence.topic;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.topic.life.TopicLinesContract;
import yicheng.topic.life.Topics;

@OnBothDatabases
class JdbiTopicLinesTest extends TopicLinesContract {

    private final Database database;

    JdbiTopicLinesTest(Database database) {
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
