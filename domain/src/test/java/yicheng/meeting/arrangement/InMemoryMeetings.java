package yicheng.meeting.arrangement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Meetings that last as long as the test. */
public final class InMemoryMeetings implements Meetings, InMemoryTransactions.Memory {

    private final Map<MeetingRef, Kept> meetings = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;
    private long version;

    public InMemoryMeetings(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized List<Meeting> all() {
        return meetings.values().stream().map(Kept::meeting).toList();
    }

    @Override
    public synchronized Optional<Kept> find(MeetingRef ref) {
        return Optional.ofNullable(meetings.get(ref));
    }

    @Override
    public synchronized Kept save(Meeting meeting, long basedOn) {
        transactions.requireUnit();
        if (find(meeting.ref()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(meeting.subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, meeting);
        meetings.put(meeting.ref(), kept);
        version++;
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(meetings);
        return () -> {
            meetings.clear();
            meetings.putAll(now);
            version++;
        };
    }
}
