package yicheng.meeting.adhoc;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryAdhocMeetingsTest extends AdhocMeetingsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAdhocMeetings meetings = new InMemoryAdhocMeetings(transactions);

    @Override
    protected AdhocMeetings meetings() {
        return meetings;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
