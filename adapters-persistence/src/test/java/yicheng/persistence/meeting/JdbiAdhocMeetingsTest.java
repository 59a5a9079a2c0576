package yicheng.persistence.meeting;

import yicheng.journal.Transactions;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocMeetingsContract;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiAdhocMeetingsTest extends AdhocMeetingsContract {

    private final Database database;

    JdbiAdhocMeetingsTest(Database database) {
        this.database = database;
    }

    @Override
    protected AdhocMeetings meetings() {
        return database.adhocMeetings();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
