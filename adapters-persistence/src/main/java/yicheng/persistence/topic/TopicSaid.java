package yicheng.persistence.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics.Said;

/** The columns of {@code topic} as what is compared with other topics. */
final class TopicSaid {

    /** Takes the moment and how many. Only of columns that SQLite has in {@code topic_by_receipt}. */
    static final String SQL = """
            select id, title, matters, department, meeting, stage, received from topic
            where received >= ? and stage <> 'draft' and stage <> 'withdrawn'
            order by received desc, id desc limit ?""";

    private TopicSaid() {}

    static Said read(ResultSet row, StatementContext context) throws SQLException {
        return new Said(
                new Topic.Id(row.getString("id")),
                row.getString("title"),
                TopicForm.items(row.getString("matters")),
                new Department.Id(row.getString("department")),
                MeetingRef.parse(row.getString("meeting")).orElseThrow(),
                Stage.named(row.getString("stage")).orElseThrow(),
                IsoTime.read(row.getString("received")));
    }
}
