package yicheng.persistence.meeting;

import yicheng.journal.Transactions;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.MeetingsContract;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiMeetingsTest extends MeetingsContract {

    private final Database database;

    JdbiMeetingsTest(Database database) {
        this.database = database;
    }

    @Override
    protected Meetings meetings() {
        return database.meetings();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
