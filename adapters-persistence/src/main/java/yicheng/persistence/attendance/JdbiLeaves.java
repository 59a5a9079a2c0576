package yicheng.persistence.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;

/** The table {@code leave_request}. */
public final class JdbiLeaves implements Leaves {

    private static final String SELECT = "select version, changed, document from leave_request ";
    private static final String FIND = SELECT + "where id = ?";
    static final String OF_MEETING = SELECT + "where meeting = ? order by id";
    static final String OF_PERSON = SELECT + "where person = ? order by id desc limit ?";
    static final String STANDING_AT = SELECT + "where stage in (<stages>) and day >= :since order by id";
    static final String OWING = SELECT + "where owed is not null order by owed, id";
    static final String AFTER = SELECT + "where id > ? and stage <> 'draft' order by id limit ?";
    static final String SINCE = SELECT + "where changed >= ? and stage <> 'draft' order by changed, id limit ?";
    private static final String INSERT = """
            insert into leave_request (version, changed, stage, owed, document, meeting, day, person, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
    private static final String UPDATE = """
            update leave_request set version = ?, changed = ?, stage = ?, owed = ?, document = ?
            where id = ? and version = ?""";
    private static final String DELETE = "delete from leave_request where id = ? and version = ? and stage = 'draft'";

    private final Handles handles;

    public JdbiLeaves(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(Leave.Id id) {
        return handles.reading(handle -> handle.createQuery(FIND)
                .bind(0, id.value())
                .map(JdbiLeaves::kept)
                .findOne());
    }

    @Override
    public List<Kept> of(MeetingRef meeting) {
        return handles.reading(handle -> handle.createQuery(OF_MEETING)
                .bind(0, meeting.toString())
                .map(JdbiLeaves::kept)
                .list());
    }

    @Override
    public List<Kept> of(Person.Id person, int limit) {
        return handles.reading(handle -> handle.createQuery(OF_PERSON)
                .bind(0, person.value())
                .bind(1, limit)
                .map(JdbiLeaves::kept)
                .list());
    }

    @Override
    public List<Kept> standingAt(Set<LeaveStage> stages, LocalDate since) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var codes = stages.stream().map(LeaveStage::code).sorted().toList();
        return handles.reading(handle -> handle.createQuery(STANDING_AT)
                .bindList("stages", codes)
                .bind("since", since.toString())
                .map(JdbiLeaves::kept)
                .list());
    }

    @Override
    public List<Kept> owing() {
        return handles.reading(
                handle -> handle.createQuery(OWING).map(JdbiLeaves::kept).list());
    }

    @Override
    public List<Kept> changedSince(Instant since, int limit) {
        return handles.reading(handle -> handle.createQuery(SINCE)
                .bind(0, IsoTime.written(since))
                .bind(1, limit)
                .map(JdbiLeaves::kept)
                .list());
    }

    @Override
    public List<Kept> after(Optional<Leave.Id> after, int limit) {
        return handles.reading(handle -> handle.createQuery(AFTER)
                .bind(0, after.map(Leave.Id::value).orElse(""))
                .bind(1, limit)
                .map(JdbiLeaves::kept)
                .list());
    }

    @Override
    public Kept save(Leave leave, Instant at, long basedOn) {
        var kept = new Kept(basedOn + 1, at, leave);
        if (written(kept, basedOn) == 0) {
            throw new StaleVersion(leave.subject(), basedOn);
        }
        return kept;
    }

    @Override
    public void remove(Leave.Id id, long basedOn) {
        if (handles.writing(handle -> handle.execute(DELETE, id.value(), basedOn)) == 0) {
            if (find(id).filter(kept -> kept.version() == basedOn).isPresent()) {
                throw new IllegalStateException("only a draft is taken away: " + id.value());
            }
            throw new StaleVersion("leave/" + id.value(), basedOn);
        }
    }

    private int written(Kept kept, long basedOn) {
        var leave = kept.leave();
        var changed = IsoTime.written(kept.changed());
        var stage = leave.stage().code();
        var owed = leave.supplement()
                .filter(one -> one.isOwed() && !one.missed())
                .map(one -> one.due().toString())
                .orElse(null);
        var document = LeaveDocument.json(leave);
        var id = leave.id().value();
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(
                        INSERT,
                        kept.version(),
                        changed,
                        stage,
                        owed,
                        document,
                        leave.meeting().toString(),
                        leave.meeting().day().toString(),
                        leave.person().value(),
                        id)
                : handle.execute(UPDATE, kept.version(), changed, stage, owed, document, id, basedOn));
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(
                row.getLong("version"),
                IsoTime.read(row.getString("changed")),
                LeaveDocument.read(row.getString("document")));
    }
}
