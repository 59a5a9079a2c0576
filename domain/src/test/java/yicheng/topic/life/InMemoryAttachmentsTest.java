package yicheng.topic.life;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryAttachmentsTest extends AttachmentsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTopics topics = new InMemoryTopics(transactions);
    private final InMemoryAttachments attachments = new InMemoryAttachments(transactions, topics);

    @Override
    protected Topics topics() {
        return topics;
    }

    @Override
    protected Attachments attachments() {
        return attachments;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
