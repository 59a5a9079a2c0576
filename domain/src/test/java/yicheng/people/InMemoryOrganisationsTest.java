package yicheng.people;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryOrganisationsTest extends OrganisationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations(transactions);

    @Override
    protected Organisations organisations() {
        return organisations;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
