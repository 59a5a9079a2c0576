package yicheng.persistence.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.Scans;
import yicheng.agenda.list.TopicList;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;

/** The tables {@code scan} and {@code scan_content}, which only grow. */
public final class JdbiScans implements Scans {

    private static final String INSERT = """
            insert into scan (id, meeting, sheet, name, type, size, hash, added_by, added)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Handles handles;

    public JdbiScans(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Scan> find(Scan.Id id) {
        return handles.reading(handle -> handle.createQuery("select * from scan where id = ?")
                .bind(0, id.value())
                .map(JdbiScans::read)
                .findOne());
    }

    @Override
    public Optional<byte[]> content(Scan.Id id) {
        return handles.reading(handle -> handle.createQuery("select bytes from scan_content where id = ?")
                .bind(0, id.value())
                .map((row, context) -> row.getBytes("bytes"))
                .findOne());
    }

    @Override
    public void add(Scan scan, byte[] content) {
        var id = scan.id().value();
        handles.writing(handle -> {
            handle.execute(
                    INSERT,
                    id,
                    scan.list().meeting().toString(),
                    scan.list().sheet(),
                    scan.name(),
                    scan.type(),
                    scan.size(),
                    scan.hash(),
                    scan.by().value(),
                    IsoTime.written(scan.at()));
            return handle.execute("insert into scan_content (id, bytes) values (?, ?)", id, content);
        });
    }

    private static Scan read(ResultSet row, StatementContext context) throws SQLException {
        var meeting = MeetingRef.parse(row.getString("meeting")).orElseThrow();
        return new Scan(
                new Scan.Id(row.getString("id")),
                new TopicList.Id(meeting, row.getInt("sheet")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("hash"),
                new Person.Id(row.getString("added_by")),
                IsoTime.read(row.getString("added")));
    }
}
