package yicheng.persistence.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.persistence.unit.Remembered;
import yicheng.topic.life.SearchWords;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** The table {@code topic}, with the words its topics are found by and the counter of receipts. */
public final class JdbiTopics implements Topics {

    private static final String FIND = "select version, changed, document from topic where id = ?";
    static final String MEETINGS = "select distinct meeting from topic where stage <> 'draft' and stage in %s";
    static final String OF_MEETING = """
            select version, changed, document from topic
            where meeting = ? and stage in %s and received is not null order by received, id""";
    static final String SPENDING_OF_DEPARTMENT = spendingBy("department");
    static final String SPENDING_OF_PROJECT = spendingBy("project");
    private static final String NEXT_RECEIPT = """
            insert into receipt_counter (year, last) values (?, 1)
            on conflict (year) do update set last = receipt_counter.last + 1
            returning last""";

    /** From so many on, walking a list in its order costs less than fetching and sorting what has the words. */
    private static final int MANY = 2_000;

    private final Handles handles;
    private final WordIndex index;
    private final TopicRows rows;
    private final Remembered<Topic.Id, Kept> known;

    public JdbiTopics(Handles handles, WordIndex index) {
        this.handles = handles;
        this.index = index;
        this.rows = new TopicRows(index);
        this.known = new Remembered<>(handles, System::nanoTime);
    }

    @Override
    public Optional<Kept> find(Topic.Id id) {
        return known.get(id, this::read);
    }

    private Optional<Kept> read(Topic.Id id) {
        return handles.reading(handle -> handle.createQuery(FIND)
                .bind(0, id.value())
                .map(JdbiTopics::kept)
                .findOne());
    }

    @Override
    public List<Line> list(Query query) {
        return handles.reading(handle -> {
            var asked = new TopicQuery(query, index, isCommon(handle, query));
            return bound(handle, asked.sql(), asked.values())
                    .map(TopicLine::read)
                    .list();
        });
    }

    private boolean isCommon(Handle handle, Query query) {
        var asked = SearchWords.asked(query.words());
        return !asked.isEmpty()
                && bound(handle, index.manyHave(), List.of(index.asked(asked), MANY))
                                .mapTo(Integer.class)
                                .one()
                        == MANY;
    }

    @Override
    public Map<Stage, Long> count(Visible visible) {
        var count = new TopicCount(visible);
        return handles.reading(handle -> {
            var counted = new EnumMap<Stage, Long>(Stage.class);
            bound(handle, count.sql(), count.values())
                    .map((row, context) ->
                            Map.entry(Stage.named(row.getString("stage")).orElseThrow(), row.getLong("topics")))
                    .forEach(stage -> counted.merge(stage.getKey(), stage.getValue(), Long::sum));
            return counted;
        });
    }

    @Override
    public List<Topic> spending(Department.Id department, String project, Instant since, int limit) {
        var from = IsoTime.written(since);
        var values = new ArrayList<Object>(List.of(department.value(), from, limit));
        var sql = SPENDING_OF_DEPARTMENT;
        if (!project.isBlank()) {
            sql = "select document, received, id from (" + SPENDING_OF_DEPARTMENT + ") as by_department union "
                    + "select document, received, id from (" + SPENDING_OF_PROJECT + ") as by_project "
                    + "order by received desc, id desc limit ?";
            values.addAll(List.of(project, from, limit, limit));
        }
        var query = sql;
        return handles.reading(handle -> bound(handle, query, values)
                .map((row, context) ->
                        TopicDocument.read(row.getString("document")).topic())
                .list());
    }

    @Override
    public List<Kept> standingAt(Set<Stage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var sql = "select version, changed, document from topic where stage in %s order by changed, id"
                .formatted(TopicQuery.places(stages));
        return handles.reading(handle -> bound(handle, sql, TopicQuery.codes(stages))
                .map(JdbiTopics::kept)
                .list());
    }

    @Override
    public Set<MeetingRef> meetings(Set<Stage> stages) {
        if (stages.isEmpty()) {
            return Set.of();
        }
        var sql = MEETINGS.formatted(TopicQuery.places(stages));
        return handles.reading(handle -> bound(handle, sql, TopicQuery.codes(stages))
                .map((row, context) ->
                        MeetingRef.parse(row.getString("meeting")).orElseThrow())
                .set());
    }

    @Override
    public List<Kept> of(MeetingRef meeting, Set<Stage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(List.of(meeting.toString()));
        values.addAll(TopicQuery.codes(stages));
        return handles.reading(handle -> bound(handle, OF_MEETING.formatted(TopicQuery.places(stages)), values)
                .map(JdbiTopics::kept)
                .list());
    }

    @Override
    public List<Said> said(Instant since, int limit) {
        return handles.reading(handle -> bound(handle, TopicSaid.SQL, List.of(IsoTime.written(since), limit))
                .map(new TopicSaid())
                .list());
    }

    @Override
    public int nextReceipt(int year) {
        return handles.directly((statements, later) ->
                statements.first(NEXT_RECEIPT, row -> row.getInt("last"), year).orElseThrow());
    }

    @Override
    public Kept save(Topic topic, Instant at, long basedOn) {
        var kept = new Kept(basedOn + 1, at, topic);
        known.changes();
        return handles.directly((statements, later) -> {
            rows.keep(statements, later, kept);
            return kept;
        });
    }

    @Override
    public void discard(Topic.Id id, long basedOn) {
        known.changes();
        handles.directly((statements, later) -> {
            rows.discard(statements, later, id, basedOn);
            return id;
        });
    }

    static org.jdbi.v3.core.statement.Query bound(Handle handle, String sql, List<?> values) {
        var query = handle.createQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }

    static StaleVersion stale(Topic.Id id, long basedOn) {
        return new StaleVersion(Topic.subject(id), basedOn);
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(
                row.getLong("version"),
                IsoTime.read(row.getString("changed")),
                TopicDocument.read(row.getString("document")).topic());
    }

    private static String spendingBy(String column) {
        return "select document, received, id from topic where spends = 1 and " + column + " = ? and received >= ?"
                + " order by received desc, id desc limit ?";
    }
}
