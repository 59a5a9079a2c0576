package yicheng.meeting.adhoc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Ad hoc meetings that last as long as the test. */
public final class InMemoryAdhocMeetings implements AdhocMeetings, InMemoryTransactions.Memory {

    private final Map<MeetingRef, Kept> meetings = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryAdhocMeetings(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(MeetingRef ref) {
        return Optional.ofNullable(meetings.get(ref));
    }

    @Override
    public synchronized List<Kept> between(LocalDate first, LocalDate last) {
        return those(meeting ->
                !meeting.ref().day().isBefore(first) && !meeting.ref().day().isAfter(last));
    }

    @Override
    public synchronized List<Kept> unsettled() {
        return those(AdhocMeeting::isUnsettled);
    }

    @Override
    public synchronized Kept save(AdhocMeeting meeting, long basedOn) {
        transactions.requireUnit();
        if (find(meeting.ref()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(meeting.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, meeting);
        meetings.put(meeting.ref(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(meetings);
        return () -> {
            meetings.clear();
            meetings.putAll(now);
        };
    }

    private List<Kept> those(Predicate<AdhocMeeting> which) {
        return meetings.values().stream()
                .filter(kept -> which.test(kept.meeting()))
                .sorted(Comparator.comparing(kept -> kept.meeting().start()))
                .toList();
    }
}
