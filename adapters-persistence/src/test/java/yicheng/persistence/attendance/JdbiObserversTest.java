package yicheng.persistence.attendance;

import yicheng.attendance.observer.Observers;
import yicheng.attendance.observer.ObserversContract;
import yicheng.journal.Transactions;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.OnBothDatabases;

@OnBothDatabases
class JdbiObserversTest extends ObserversContract {

    private final Database database;

    JdbiObserversTest(Database database) {
        this.database = database;
    }

    @Override
    protected Observers observers() {
        return database.observers();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
