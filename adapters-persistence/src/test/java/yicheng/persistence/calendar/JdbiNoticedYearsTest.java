package yicheng.persistence.calendar;

import yicheng.calendar.NoticedYears;
import yicheng.calendar.NoticedYearsContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiNoticedYearsTest extends NoticedYearsContract {

    private final Database database;

    JdbiNoticedYearsTest(Database database) {
        this.database = database;
    }

    @Override
    protected NoticedYears years() {
        return database.noticedYears();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
