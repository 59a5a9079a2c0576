package yicheng.persistence.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.NewestNumber;

/**
 * The table {@code meeting}. The timetable is made from what is committed, also within a unit of work; a single meeting is
 * found as the unit left it.
 */
public final class JdbiMeetings implements Meetings {

    private static final String INSERT = """
            insert into meeting (number, version, document, ref) values (?, ?, ?, ?)
            on conflict (ref) do nothing""";
    private static final String UPDATE =
            "update meeting set number = ?, version = ?, document = ? where ref = ? and version = ?";

    private final Handles handles;
    private final Handles committed;
    private final NewestNumber numbers;

    /** @param committed reads what is committed, wherever it is called from */
    public JdbiMeetings(Handles handles, Handles committed, LongSupplier nanoseconds) {
        this.handles = handles;
        this.committed = committed;
        this.numbers = new NewestNumber("meeting", handles, committed, nanoseconds);
    }

    @Override
    public long version() {
        return numbers.get();
    }

    @Override
    public List<Meeting> all() {
        return committed.reading(handle -> handle.createQuery("select document from meeting")
                .map((row, context) -> MeetingDocument.read(row.getString("document")))
                .list());
    }

    @Override
    public Optional<Kept> find(MeetingRef ref) {
        return handles.reading(handle -> handle.createQuery("select version, document from meeting where ref = ?")
                .bind(0, ref.toString())
                .map((row, context) ->
                        new Kept(row.getLong("version"), MeetingDocument.read(row.getString("document"))))
                .findOne());
    }

    @Override
    public Kept save(Meeting meeting, long basedOn) {
        var kept = new Kept(basedOn + 1, meeting);
        if (written(kept, meeting.ref().toString(), basedOn) == 0) {
            throw new StaleVersion(meeting.subject(), basedOn);
        }
        return kept;
    }

    private int written(Kept kept, String ref, long basedOn) {
        var document = MeetingDocument.json(kept.meeting());
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(INSERT, numbers.next(), kept.version(), document, ref)
                : handle.execute(UPDATE, numbers.next(), kept.version(), document, ref, basedOn));
    }
}
