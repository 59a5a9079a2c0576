package yicheng.rulebook.replay;

import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.InMemoryAgendas;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;
import yicheng.topic.life.InMemoryTopics;
import yicheng.topic.life.Topics;

class InMemoryArchiveTest extends ArchiveContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTopics topics = new InMemoryTopics(transactions);
    private final InMemoryAgendas agendas = new InMemoryAgendas(transactions);
    private final InMemoryArchive archive = new InMemoryArchive(topics, agendas);

    @Override
    protected Archive archive() {
        return archive;
    }

    @Override
    protected Topics topics() {
        return topics;
    }

    @Override
    protected Agendas agendas() {
        return agendas;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
