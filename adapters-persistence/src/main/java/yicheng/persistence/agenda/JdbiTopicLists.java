package yicheng.persistence.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;

/** The table {@code topic_list}. */
public final class JdbiTopicLists implements TopicLists {

    private static final String FIND = "select version, document from topic_list where meeting = ? and sheet = ?";
    static final String OF_MEETING = "select version, document from topic_list where meeting = ? order by sheet";
    static final String STANDING_AT = """
            select version, document from topic_list where stage in (<stages>)
            order by compiled, meeting, sheet""";
    private static final String INSERT = """
            insert into topic_list (version, stage, compiled, document, meeting, sheet) values (?, ?, ?, ?, ?, ?)
            on conflict (meeting, sheet) do nothing""";
    private static final String UPDATE = """
            update topic_list set version = ?, stage = ?, compiled = ?, document = ?
            where meeting = ? and sheet = ? and version = ?""";

    private final Handles handles;

    public JdbiTopicLists(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(TopicList.Id id) {
        return handles.reading(handle -> handle.createQuery(FIND)
                .bind(0, id.meeting().toString())
                .bind(1, id.sheet())
                .map(JdbiTopicLists::kept)
                .findOne());
    }

    @Override
    public List<Kept> of(MeetingRef meeting) {
        return handles.reading(handle -> handle.createQuery(OF_MEETING)
                .bind(0, meeting.toString())
                .map(JdbiTopicLists::kept)
                .list());
    }

    @Override
    public List<Kept> standingAt(Set<ListStage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var codes = stages.stream().map(ListStage::code).sorted().toList();
        return handles.reading(handle -> handle.createQuery(STANDING_AT)
                .bindList("stages", codes)
                .map(JdbiTopicLists::kept)
                .list());
    }

    @Override
    public Kept save(TopicList list, long basedOn) {
        var kept = new Kept(basedOn + 1, list);
        if (written(kept, basedOn) == 0) {
            throw new StaleVersion(list.id().subject(), basedOn);
        }
        return kept;
    }

    private int written(Kept kept, long basedOn) {
        var list = kept.list();
        var stage = list.stage().code();
        var compiled = IsoTime.written(list.compiled().at());
        var document = ListDocument.json(list);
        var meeting = list.id().meeting().toString();
        int sheet = list.id().sheet();
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(INSERT, kept.version(), stage, compiled, document, meeting, sheet)
                : handle.execute(UPDATE, kept.version(), stage, compiled, document, meeting, sheet, basedOn));
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(row.getLong("version"), ListDocument.read(row.getString("document")));
    }
}
