package yicheng.attendance.roll;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Rolls that last as long as the test. */
public final class InMemoryRolls implements Rolls, InMemoryTransactions.Memory {

    private final Map<MeetingRef, Kept> rolls = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryRolls(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(MeetingRef meeting) {
        return Optional.ofNullable(rolls.get(meeting));
    }

    @Override
    public synchronized List<Kept> unsettled() {
        return those(roll -> roll.settled().isEmpty() && roll.circular().isEmpty());
    }

    @Override
    public synchronized List<Kept> withoutCircular() {
        return those(roll -> roll.settled().isPresent() && roll.circular().isEmpty());
    }

    @Override
    public synchronized Kept save(Roll roll, long basedOn) {
        transactions.requireUnit();
        if (find(roll.meeting()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(roll.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, roll);
        rolls.put(roll.meeting(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(rolls);
        return () -> {
            rolls.clear();
            rolls.putAll(now);
        };
    }

    private List<Kept> those(Predicate<Roll> which) {
        return rolls.values().stream()
                .filter(kept -> which.test(kept.roll()))
                .sorted(Comparator.comparing(kept -> kept.roll().meeting().toString()))
                .toList();
    }
}
