package yicheng.agenda.list;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryTopicListsTest extends TopicListsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTopicLists topicLists = new InMemoryTopicLists(transactions);

    @Override
    protected TopicLists topicLists() {
        return topicLists;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
