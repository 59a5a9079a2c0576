package yicheng.persistence.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.notice.Notice;
import yicheng.notice.Notices;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.policy.Text;

/** The table {@code notice}. */
public final class JdbiNotices implements Notices {

    private static final String ADD = """
            insert into notice (person, key, zh, en, about, at, read) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person, key) do nothing""";
    static final String NEWEST = "select * from notice where person = ? order by at desc, key desc limit ?";
    static final String ONE = "select * from notice where person = ? and key = ?";
    static final String UNREAD = "select count(*) from notice where person = ? and read is null";
    static final String MARK_READ = "update notice set read = ? where person = ? and read is null and at <= ?";

    private final Handles handles;

    public JdbiNotices(Handles handles) {
        this.handles = handles;
    }

    @Override
    public void add(Notice notice) {
        handles.writing(handle -> handle.execute(
                ADD,
                notice.to().value(),
                notice.key(),
                notice.text().zh(),
                notice.text().en(),
                notice.about(),
                IsoTime.written(notice.at()),
                notice.read().map(IsoTime::written).orElse(null)));
    }

    @Override
    public List<Notice> of(Person.Id person, int limit) {
        return handles.reading(handle -> handle.createQuery(NEWEST)
                .bind(0, person.value())
                .bind(1, limit)
                .map(JdbiNotices::read)
                .list());
    }

    @Override
    public Optional<Notice> find(Person.Id person, String key) {
        return handles.reading(handle -> handle.createQuery(ONE)
                .bind(0, person.value())
                .bind(1, key)
                .map(JdbiNotices::read)
                .findOne());
    }

    @Override
    public int unread(Person.Id person) {
        return handles.reading(handle -> handle.createQuery(UNREAD)
                .bind(0, person.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void markRead(Person.Id person, Instant until, Instant at) {
        handles.writing(
                handle -> handle.execute(MARK_READ, IsoTime.written(at), person.value(), IsoTime.written(until)));
    }

    private static Notice read(ResultSet row, StatementContext context) throws SQLException {
        return new Notice(
                new Person.Id(row.getString("person")),
                row.getString("key"),
                new Text(row.getString("zh"), row.getString("en")),
                row.getString("about"),
                IsoTime.read(row.getString("at")),
                Optional.ofNullable(row.getString("read")).map(IsoTime::read));
    }
}
