package yicheng.persistence.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.rulebook.replay.Archive;
import yicheng.topic.life.Topic;

/**
 * The rows of one question, in the order of its columns. Topics of a slice mostly go to the same few meetings, so a meeting
 * is read once. The document comes as the bytes that are kept: most of it is passed over and never becomes characters.
 */
final class VerdictRow implements RowMapper<Archive.Verdict> {

    static final String COLUMNS = "id, title, department, meeting, document";

    private final Map<String, MeetingRef> meetings = new HashMap<>();

    @Override
    public Archive.Verdict map(ResultSet row, StatementContext context) throws SQLException {
        var judged = JudgedText.of(row.getBytes(5));
        return new Archive.Verdict(
                new Topic.Id(row.getString(1)),
                row.getString(2),
                new Department.Id(row.getString(3)),
                meetings.computeIfAbsent(
                        row.getString(4), text -> MeetingRef.parse(text).orElseThrow()),
                judged.edition(),
                judged.facts(),
                judged.found());
    }
}
