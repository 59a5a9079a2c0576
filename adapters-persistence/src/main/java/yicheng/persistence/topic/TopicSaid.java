package yicheng.persistence.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics.Said;

/** The columns of {@code topic} as what is compared with other topics, for one reading of thousands. */
final class TopicSaid implements RowMapper<Said> {

    /** Takes the moment and how many. Only of columns that SQLite has in {@code topic_by_receipt}. */
    static final String SQL = """
            select id, title, matters, department, meeting, stage, received from topic
            where received >= ? and stage <> 'draft' and stage <> 'withdrawn'
            order by received desc, id desc limit ?""";

    private final Map<String, MeetingRef> meetings = new HashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();

    @Override
    public Said map(ResultSet row, StatementContext context) throws SQLException {
        return new Said(
                new Topic.Id(row.getString(1)),
                row.getString(2),
                TopicForm.items(row.getString(3)),
                new Department.Id(row.getString(4)),
                meetings.computeIfAbsent(
                        row.getString(5), text -> MeetingRef.parse(text).orElseThrow()),
                stages.computeIfAbsent(
                        row.getString(6), code -> Stage.named(code).orElseThrow()),
                IsoTime.read(row.getString(7)));
    }
}
