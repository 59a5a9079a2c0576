package yicheng.topic.life;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryTopicLinesTest extends TopicLinesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTopics topics = new InMemoryTopics(transactions);

    @Override
    protected Topics topics() {
        return topics;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
