package yicheng.persistence.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.attendance.roll.Roll;
import yicheng.attendance.roll.Rolls;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.persistence.unit.Handles;

/** The table {@code roll}. */
public final class JdbiRolls implements Rolls {

    private static final String FIND = "select version, document from roll where meeting = ?";
    static final String STANDING_AT = "select version, document from roll where stage = ? order by meeting";
    private static final String INSERT = """
            insert into roll (version, stage, document, meeting) values (?, ?, ?, ?)
            on conflict (meeting) do nothing""";
    private static final String UPDATE =
            "update roll set version = ?, stage = ?, document = ? where meeting = ? and version = ?";
    private static final String OPEN = "open";
    private static final String SETTLED = "settled";
    private static final String ISSUED = "issued";

    private final Handles handles;

    public JdbiRolls(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(MeetingRef meeting) {
        return handles.reading(handle -> handle.createQuery(FIND)
                .bind(0, meeting.toString())
                .map(JdbiRolls::kept)
                .findOne());
    }

    @Override
    public List<Kept> unsettled() {
        return standingAt(OPEN);
    }

    @Override
    public List<Kept> withoutCircular() {
        return standingAt(SETTLED);
    }

    @Override
    public Kept save(Roll roll, long basedOn) {
        var kept = new Kept(basedOn + 1, roll);
        if (written(kept, basedOn) == 0) {
            throw new StaleVersion(roll.subject(), basedOn);
        }
        return kept;
    }

    private List<Kept> standingAt(String stage) {
        return handles.reading(handle -> handle.createQuery(STANDING_AT)
                .bind(0, stage)
                .map(JdbiRolls::kept)
                .list());
    }

    private int written(Kept kept, long basedOn) {
        var roll = kept.roll();
        var stage = roll.circular().isPresent() ? ISSUED : roll.settled().isPresent() ? SETTLED : OPEN;
        var document = RollDocument.json(roll);
        var meeting = roll.meeting().toString();
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(INSERT, kept.version(), stage, document, meeting)
                : handle.execute(UPDATE, kept.version(), stage, document, meeting, basedOn));
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(row.getLong("version"), RollDocument.read(row.getString("document")));
    }
}
