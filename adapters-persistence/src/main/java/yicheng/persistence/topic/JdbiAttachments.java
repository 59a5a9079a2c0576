package yicheng.persistence.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.Topic;

/** The tables {@code attachment} and {@code attachment_content}; a topic that is discarded takes its rows along. */
public final class JdbiAttachments implements Attachments {

    private static final String INSERT = """
            insert into attachment (id, topic, name, type, size, hash, added_by, added)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Handles handles;

    public JdbiAttachments(Handles handles) {
        this.handles = handles;
    }

    @Override
    public List<Attachment> of(Topic.Id topic) {
        return handles.reading(handle -> handle.createQuery("select * from attachment where topic = ? order by number")
                .bind(0, topic.value())
                .map(JdbiAttachments::read)
                .list());
    }

    @Override
    public Optional<Attachment> find(Attachment.Id id) {
        return handles.reading(handle -> handle.createQuery("select * from attachment where id = ?")
                .bind(0, id.value())
                .map(JdbiAttachments::read)
                .findOne());
    }

    @Override
    public Optional<byte[]> content(Attachment.Id id) {
        return handles.reading(handle -> handle.createQuery("select bytes from attachment_content where id = ?")
                .bind(0, id.value())
                .map((row, context) -> row.getBytes("bytes"))
                .findOne());
    }

    @Override
    public void add(Attachment attachment, byte[] content) {
        handles.writing(handle -> {
            handle.execute(
                    INSERT,
                    attachment.id().value(),
                    attachment.topic().value(),
                    attachment.name(),
                    attachment.type(),
                    attachment.size(),
                    attachment.hash(),
                    attachment.by().value(),
                    IsoTime.written(attachment.at()));
            return handle.execute(
                    "insert into attachment_content (id, bytes) values (?, ?)",
                    attachment.id().value(),
                    content);
        });
    }

    @Override
    public void remove(Attachment.Id id) {
        handles.writing(handle -> handle.execute("delete from attachment where id = ?", id.value()));
    }

    private static Attachment read(ResultSet row, StatementContext context) throws SQLException {
        return new Attachment(
                new Attachment.Id(row.getString("id")),
                new Topic.Id(row.getString("topic")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("hash"),
                new Person.Id(row.getString("added_by")),
                IsoTime.read(row.getString("added")));
    }
}
