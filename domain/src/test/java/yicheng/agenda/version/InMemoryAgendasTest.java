package yicheng.agenda.version;

import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;

class InMemoryAgendasTest extends AgendasContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAgendas agendas = new InMemoryAgendas(transactions);

    @Override
    protected Agendas agendas() {
        return agendas;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
