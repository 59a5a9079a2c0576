package yicheng.meeting.arrangement;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryMeetingsTest extends MeetingsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryMeetings meetings = new InMemoryMeetings(transactions);

    @Override
    protected Meetings meetings() {
        return meetings;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
