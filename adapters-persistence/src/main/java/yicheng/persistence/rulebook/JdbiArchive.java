package yicheng.persistence.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import yicheng.agenda.version.AgendaVersion;
import yicheng.meeting.MeetingRef;
import yicheng.persistence.agenda.AgendaVersions;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.rulebook.replay.Archive;

/** What the tables {@code topic} and {@code agenda_version} say, in the order of their keys. */
public final class JdbiArchive implements Archive {

    private static final String READ = "select " + VerdictRow.COLUMNS + " from topic where ";
    static final String SLICE = READ + "number >= ? and number < ? and judged is not null order by number";
    static final String SINCE = READ + "judged >= ? order by judged, number limit ?";
    static final String COUNT = "select count(*) from topic where judged is not null";
    private static final String BOUNDS =
            "select coalesce(min(number), 0) as first, coalesce(max(number), -1) as last from topic";

    private final Handles handles;

    public JdbiArchive(Handles handles) {
        this.handles = handles;
    }

    @Override
    public long verdicts() {
        return handles.reading(
                handle -> handle.createQuery(COUNT).mapTo(Long.class).one());
    }

    /** Cut at the same places whichever topic is the first one left. */
    @Override
    public List<Slice> slices(int topics) {
        var all = handles.reading(handle -> handle.createQuery(BOUNDS)
                .map((row, context) -> new Slice(row.getLong("first"), row.getLong("last") + 1))
                .one());
        long first = all.from() - all.from() % topics;
        return LongStream.iterate(first, from -> from < all.to(), from -> from + topics)
                .mapToObj(from -> new Slice(from, from + topics))
                .toList();
    }

    @Override
    public List<Verdict> verdicts(Slice slice) {
        return handles.reading(handle -> handle.createQuery(SLICE)
                .bind(0, slice.from())
                .bind(1, slice.to())
                .map(new VerdictRow())
                .list());
    }

    @Override
    public List<Verdict> judgedSince(Instant since, int limit) {
        return handles.reading(handle -> handle.createQuery(SINCE)
                .bind(0, IsoTime.written(since))
                .bind(1, limit)
                .map(new VerdictRow())
                .list());
    }

    @Override
    public List<Order> orders(Optional<MeetingRef> after, int limit) {
        return orders(handles.reading(handle -> AgendaVersions.newest(handle, after, limit)));
    }

    @Override
    public List<Order> rankedSince(Instant since, int limit) {
        return orders(handles.reading(handle -> AgendaVersions.since(handle, since, limit)));
    }

    private static List<Order> orders(Map<MeetingRef, AgendaVersion> newest) {
        return newest.entrySet().stream()
                .map(one -> new Order(one.getKey(), one.getValue()))
                .toList();
    }
}
