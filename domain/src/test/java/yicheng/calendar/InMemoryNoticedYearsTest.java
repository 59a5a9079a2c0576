package yicheng.calendar;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryNoticedYearsTest extends NoticedYearsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryNoticedYears years = new InMemoryNoticedYears(transactions);

    @Override
    protected NoticedYears years() {
        return years;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
