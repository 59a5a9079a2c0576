package yicheng.persistence.agenda;

import yicheng.agenda.list.TopicLists;
import yicheng.agenda.list.TopicListsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiTopicListsTest extends TopicListsContract {

    private final Database database;

    JdbiTopicListsTest(Database database) {
        this.database = database;
    }

    @Override
    protected TopicLists topicLists() {
        return database.topicLists();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
