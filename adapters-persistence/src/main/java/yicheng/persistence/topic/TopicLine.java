package yicheng.persistence.topic;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics.Line;

/** The columns of {@code topic} as a line of a list. */
final class TopicLine {

    private TopicLine() {}

    static Line read(ResultSet row, StatementContext context) throws SQLException {
        return new Line(
                new Topic.Id(row.getString("id")),
                row.getLong("version"),
                row.getString("title"),
                new Department.Id(row.getString("department")),
                new Person.Id(row.getString("author")),
                MeetingRef.parse(row.getString("meeting")).orElseThrow(),
                Stage.named(row.getString("stage")).orElseThrow(),
                row.getInt("round"),
                receipt(row),
                text(row, "judged").map(IsoTime::read),
                row.getString("verdict"),
                new BigDecimal(row.getString("amount")),
                awaited(row),
                IsoTime.read(row.getString("changed")));
    }

    private static Optional<Receipt> receipt(ResultSet row) throws SQLException {
        int year = row.getInt("receipt_year");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Receipt(
                        year,
                        row.getInt("receipt_number"),
                        IsoTime.read(row.getString("received")),
                        new Person.Id(row.getString("received_by"))));
    }

    private static Optional<Awaited> awaited(ResultSet row) throws SQLException {
        var what = row.getString("awaited");
        return what == null
                ? Optional.empty()
                : Optional.of(new Awaited(
                        what,
                        text(row, "awaited_leader").map(Person.Id::new),
                        LocalDateTime.parse(row.getString("awaited_by"))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
