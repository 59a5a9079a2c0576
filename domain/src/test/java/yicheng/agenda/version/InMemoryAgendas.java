package yicheng.agenda.version;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Agendas that last as long as the test. */
public final class InMemoryAgendas implements Agendas, InMemoryTransactions.Memory {

    private final Map<MeetingRef, Kept> agendas = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryAgendas(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    /** Those with a version, by the text of their meetings. */
    public synchronized List<MeetingAgenda> newest() {
        return agendas.values().stream()
                .map(Kept::agenda)
                .filter(agenda -> agenda.newest().isPresent())
                .sorted(Comparator.comparing(agenda -> agenda.meeting().toString()))
                .toList();
    }

    @Override
    public synchronized Optional<Kept> find(MeetingRef meeting) {
        return Optional.ofNullable(agendas.get(meeting));
    }

    @Override
    public synchronized List<Kept> proposed() {
        return agendas.values().stream()
                .filter(kept -> kept.agenda().proposed().isPresent())
                .sorted(Comparator.comparing(kept -> kept.agenda().meeting().toString()))
                .toList();
    }

    @Override
    public synchronized Kept save(MeetingAgenda agenda, long basedOn) {
        transactions.requireUnit();
        if (find(agenda.meeting()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(agenda.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, agenda);
        agendas.put(agenda.meeting(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(agendas);
        return () -> {
            agendas.clear();
            agendas.putAll(now);
        };
    }
}
