package yicheng.persistence.access;

import java.time.Instant;
import java.util.Optional;
import yicheng.access.Session;
import yicheng.access.Sessions;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;

/** The table {@code session}; a closed one is deleted. */
public final class JdbiSessions implements Sessions {

    private static final String SAVE = """
            insert into session (hash, person, form_key, opened, seen) values (?, ?, ?, ?, ?)
            on conflict (hash) do update set seen = excluded.seen""";

    private final Handles handles;

    public JdbiSessions(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Session> find(String hash) {
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

    @Override
    public void save(Session session) {
        handles.writing(handle -> handle.execute(
                SAVE,
                session.hash(),
                session.person().value(),
                session.formKey(),
                IsoTime.written(session.opened()),
                IsoTime.written(session.seen())));
    }

    @Override
    public void close(String hash) {
        handles.writing(handle -> handle.execute("delete from session where hash = ?", hash));
    }

    @Override
    public void closeAllOf(Person.Id person) {
        handles.writing(handle -> handle.execute("delete from session where person = ?", person.value()));
    }

    @Override
    public void closeUnseenSince(Instant moment) {
        handles.writing(handle -> handle.execute("delete from session where seen < ?", IsoTime.written(moment)));
    }
}
