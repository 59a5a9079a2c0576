package yicheng.persistence.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    static final String STANDING_AT = SELECT + "where stage in (<stages>) order by id";
    private static final String INSERT = """
            insert into observer (version, stage, document, meeting, id) values (?, ?, ?, ?, ?)
            on conflict (id) do nothing""";
    private static final String UPDATE =
            "update observer set version = ?, stage = ?, document = ? where id = ? and version = ?";

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
    public List<Kept> standingAt(Set<ObserverStage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var codes = stages.stream().map(ObserverStage::code).sorted().toList();
        return handles.reading(handle -> handle.createQuery(STANDING_AT)
                .bindList("stages", codes)
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
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(
                        INSERT,
                        kept.version(),
                        stage,
                        document,
                        observer.meeting().toString(),
                        id)
                : handle.execute(UPDATE, kept.version(), stage, document, id, basedOn));
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(row.getLong("version"), ObserverDocument.read(row.getString("document")));
    }
}
