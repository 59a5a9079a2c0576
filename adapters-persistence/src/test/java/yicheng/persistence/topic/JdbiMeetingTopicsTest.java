package yicheng.persistence.topic;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.topic.life.MeetingTopicsContract;
import yicheng.topic.life.Topics;

@OnBothDatabases
class JdbiMeetingTopicsTest extends MeetingTopicsContract {

    private final Database database;

    JdbiMeetingTopicsTest(Database database) {
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
