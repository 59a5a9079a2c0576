package yicheng.persistence.topic;

import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.AttachmentsContract;
import yicheng.topic.life.Topics;

@OnBothDatabases
class JdbiAttachmentsTest extends AttachmentsContract {

    private final Database database;

    JdbiAttachmentsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Attachments attachments() {
        return database.attachments();
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
