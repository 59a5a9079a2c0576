package yicheng.persistence.access;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import yicheng.access.Session;
import yicheng.access.Sessions;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.persistence.unit.Remembered;

/** The table {@code session}; a closed one is deleted. */
public final class JdbiSessions implements Sessions {

    private static final String SAVE = """
            insert into session (hash, person, form_key, opened, seen) values (?, ?, ?, ?, ?)
            on conflict (hash) do update set seen = excluded.seen""";

    private final Handles handles;
    private final Remembered<String, Session> open;

    public JdbiSessions(Handles handles) {
        this.handles = handles;
        this.open = new Remembered<>(handles, System::nanoTime);
    }

    @Override
    public Optional<Session> find(String hash) {
        return open.get(hash, this::read);
    }

    @Override
    public void save(Session session) {
        change(handle -> handle.execute(
                SAVE,
                session.hash(),
                session.person().value(),
                session.formKey(),
                IsoTime.written(session.opened()),
                IsoTime.written(session.seen())));
    }

    @Override
    public void close(String hash) {
        change(handle -> handle.execute("delete from session where hash = ?", hash));
    }

    @Override
    public void closeAllOf(Person.Id person) {
        change(handle -> handle.execute("delete from session where person = ?", person.value()));
    }

    @Override
    public void closeUnseenSince(Instant moment) {
        change(handle -> handle.execute("delete from session where seen < ?", IsoTime.written(moment)));
    }

    private void change(Function<Handle, Integer> statement) {
        open.changes();
        handles.writing(statement);
    }

    private Optional<Session> read(String hash) {
        return handles.reading(handle -> handle.createQuery("select * from session where hash = ?")
                .bind(0, hash)
                .map((row, context) -> new Session(
                        row.getString("hash"),
                        new Person.Id(row.getString("person")),
                        row.getString("form_key"),
                        IsoTime.read(row.getString("opened")),
                        IsoTime.read(row.getString("seen"))))
                .findOne());
    }
}
