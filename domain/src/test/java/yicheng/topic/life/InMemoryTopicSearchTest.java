package yicheng.topic.life;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryTopicSearchTest extends TopicSearchContract {

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
