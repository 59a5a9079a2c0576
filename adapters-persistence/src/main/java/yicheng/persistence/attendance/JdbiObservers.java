package yicheng.persistence.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverStage;
import yicheng.attendance.observer.Observers;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.persistence.unit.Handles;

/** The table {@code observer}. */
public final class JdbiObservers implements Observers {

    private static final String SELECT = "select version, document from observer ";
    private static final String FIND = SELECT + "where id = ?";
    static final String OF_MEETING = SELECT + "where meeting = ? order by id";
    static final String STANDING_AT = SELECT + "where stage in (<stages>) and day >= :since order by id";
    static final String AFTER = SELECT + "where id > ? order by id limit ?";
    static final String NEWEST = SELECT + "order by id desc limit ?";
    private static final String INSERT = """
            insert into observer (version, stage, document, meeting, day, id) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing""";
    private static final String UPDATE = """
            update observer set version = ?, stage = ?, document = ?, meeting = ?, day = ?
            where id = ? and version = ?""";

    private final Handles handles;

    public JdbiObservers(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(Observer.Id id) {
        return handles.reading(handle -> handle.createQuery(FIND)
                .bind(0, id.value())
                .map(JdbiObservers::kept)
                .findOne());
    }

    @Override
    public List<Kept> of(MeetingRef meeting) {
        return handles.reading(handle -> handle.createQuery(OF_MEETING)
                .bind(0, meeting.toString())
                .map(JdbiObservers::kept)
                .list());
    }

    @Override
    public List<Kept> standingAt(Set<ObserverStage> stages, LocalDate since) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var codes = stages.stream().map(ObserverStage::code).sorted().toList();
        return handles.reading(handle -> handle.createQuery(STANDING_AT)
                .bindList("stages", codes)
                .bind("since", since.toString())
                .map(JdbiObservers::kept)
                .list());
    }

    @Override
    public List<Kept> after(Optional<Observer.Id> after, int limit) {
        return handles.reading(handle -> handle.createQuery(AFTER)
                .bind(0, after.map(Observer.Id::value).orElse(""))
                .bind(1, limit)
                .map(JdbiObservers::kept)
                .list());
    }

    @Override
    public List<Kept> newest(int limit) {
        return handles.reading(handle -> handle.createQuery(NEWEST)
                .bind(0, limit)
                .map(JdbiObservers::kept)
                .list());
    }

    @Override
    public Kept save(Observer observer, long basedOn) {
        var kept = new Kept(basedOn + 1, observer);
        if (written(kept, basedOn) == 0) {
            throw new StaleVersion(observer.subject(), basedOn);
        }
        return kept;
    }

    private int written(Kept kept, long basedOn) {
        var observer = kept.observer();
        var stage = observer.stage().code();
        var document = ObserverDocument.json(observer);
        var id = observer.id().value();
        var meeting = observer.meeting().toString();
        var day = observer.meeting().day().toString();
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(INSERT, kept.version(), stage, document, meeting, day, id)
                : handle.execute(UPDATE, kept.version(), stage, document, meeting, day, id, basedOn));
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(row.getLong("version"), ObserverDocument.read(row.getString("document")));
    }
}
