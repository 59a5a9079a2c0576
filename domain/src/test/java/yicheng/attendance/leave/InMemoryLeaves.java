package yicheng.attendance.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** Requests for leave that last as long as the test. */
public final class InMemoryLeaves implements Leaves, InMemoryTransactions.Memory {

    private final Map<Leave.Id, Kept> leaves = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryLeaves(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(Leave.Id id) {
        return Optional.ofNullable(leaves.get(id));
    }

    @Override
    public synchronized List<Kept> of(MeetingRef meeting) {
        return kept().filter(one -> one.leave().meeting().equals(meeting)).toList();
    }

    @Override
    public synchronized List<Kept> of(Person.Id person, int limit) {
        var own = new ArrayList<>(
                kept().filter(one -> one.leave().person().equals(person)).toList());
        Collections.reverse(own);
        return own.stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Kept> standingAt(Set<LeaveStage> stages, LocalDate since) {
        return kept().filter(one -> stages.contains(one.leave().stage()))
                .filter(one -> !one.leave().meeting().day().isBefore(since))
                .toList();
    }

    @Override
    public synchronized List<Kept> owing() {
        return kept().filter(one -> one.leave()
                        .supplement()
                        .filter(owed -> owed.isOwed() && !owed.missed())
                        .isPresent())
                .sorted(Comparator.comparing(
                        one -> one.leave().supplement().orElseThrow().due()))
                .toList();
    }

    @Override
    public synchronized List<Kept> changedSince(Instant since, int limit) {
        return kept().filter(one -> one.leave().stage() != LeaveStage.DRAFT)
                .filter(one -> !one.changed().isBefore(since))
                .sorted(Comparator.comparing(Kept::changed))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Kept> after(Optional<Leave.Id> after, int limit) {
        return kept().filter(one -> one.leave().stage() != LeaveStage.DRAFT)
                .filter(one -> after.isEmpty()
                        || one.leave().id().value().compareTo(after.get().value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Kept save(Leave leave, Instant at, long basedOn) {
        transactions.requireUnit();
        requireVersion(leave.id(), basedOn);
        var kept = new Kept(basedOn + 1, at, leave);
        leaves.put(leave.id(), kept);
        return kept;
    }

    @Override
    public synchronized void remove(Leave.Id id, long basedOn) {
        transactions.requireUnit();
        requireVersion(id, basedOn);
        if (find(id).filter(kept -> kept.leave().stage() == LeaveStage.DRAFT).isEmpty()) {
            throw new IllegalStateException("only a draft is taken away: " + id.value());
        }
        leaves.remove(id);
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(leaves);
        return () -> {
            leaves.clear();
            leaves.putAll(now);
        };
    }

    private void requireVersion(Leave.Id id, long basedOn) {
        if (find(id).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion("leave/" + id.value(), basedOn);
        }
    }

    /** Ids follow each other in the order of time. */
    private Stream<Kept> kept() {
        return leaves.values().stream()
                .sorted(Comparator.comparing(one -> one.leave().id().value()));
    }
}
