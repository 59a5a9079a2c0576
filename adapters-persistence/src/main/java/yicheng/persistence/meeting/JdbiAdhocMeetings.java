package yicheng.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.persistence.unit.Handles;

/** The table {@code adhoc_meeting}. */
public final class JdbiAdhocMeetings implements AdhocMeetings {

    private static final String INSERT = """
            insert into adhoc_meeting (start, unsettled, version, document, ref) values (?, ?, ?, ?, ?)
            on conflict (ref) do nothing""";
    private static final String UPDATE = """
            update adhoc_meeting set start = ?, unsettled = ?, version = ?, document = ? where ref = ? and version = ?""";
    private static final String BETWEEN =
            "select version, document from adhoc_meeting where start >= ? and start < ? order by start";

    private final Handles handles;

    public JdbiAdhocMeetings(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(MeetingRef ref) {
        return handles.reading(handle -> handle.createQuery("select version, document from adhoc_meeting where ref = ?")
                .bind(0, ref.toString())
                .map((row, context) -> kept(row))
                .findOne());
    }

    @Override
    public List<Kept> between(LocalDate first, LocalDate last) {
        return handles.reading(handle -> handle.createQuery(BETWEEN)
                .bind(0, first.toString())
                .bind(1, last.plusDays(1).toString())
                .map((row, context) -> kept(row))
                .list());
    }

    @Override
    public List<Kept> unsettled() {
        return handles.reading(handle -> handle.createQuery(
                        "select version, document from adhoc_meeting where unsettled = 1 order by start")
                .map((row, context) -> kept(row))
                .list());
    }

    @Override
    public Kept save(AdhocMeeting meeting, long basedOn) {
        var kept = new Kept(basedOn + 1, meeting);
        if (written(kept, basedOn) == 0) {
            throw new StaleVersion(meeting.subject(), basedOn);
        }
        return kept;
    }

    private int written(Kept kept, long basedOn) {
        var meeting = kept.meeting();
        var start = meeting.start().toString();
        var ref = meeting.ref().toString();
        int unsettled = meeting.isUnsettled() ? 1 : 0;
        var document = AdhocDocument.json(meeting);
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(INSERT, start, unsettled, kept.version(), document, ref)
                : handle.execute(UPDATE, start, unsettled, kept.version(), document, ref, basedOn));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getLong("version"), AdhocDocument.read(row.getString("document")));
    }
}
