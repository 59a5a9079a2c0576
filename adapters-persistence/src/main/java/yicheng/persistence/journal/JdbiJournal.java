package yicheng.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Chain;
import yicheng.journal.ClockWentBack;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Recorded;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.persistence.unit.Statements;

/** The table {@code journal}; its triggers refuse whatever is no next entry. */
public final class JdbiJournal implements Journal {

    private static final String LAST = "select number, at, hash from journal order by number desc limit 1";
    private static final String INSERT = """
            insert into journal (number, at, actor, on_behalf_of, act, subject, edition, calendar, content, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Handles handles;

    public JdbiJournal(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Recorded append(Entry entry) {
        return handles.directly((statements, later) -> {
            var end = statements.first(LAST, End::read).orElse(End.START);
            end.at().ifPresent(last -> ClockWentBack.check(last, entry));
            var recorded = Chain.next(end.number() + 1, end.hash(), entry);
            insert(statements, recorded);
            return recorded;
        });
    }

    @Override
    public List<Recorded> after(long number, int limit) {
        return handles.reading(
                handle -> handle.createQuery("select * from journal where number > ? order by number limit ?")
                        .bind(0, number)
                        .bind(1, limit)
                        .map(EntryRow::read)
                        .list());
    }

    @Override
    public List<Recorded> about(String subject) {
        return handles.reading(handle -> handle.createQuery("select * from journal where subject = ? order by number")
                .bind(0, subject)
                .map(EntryRow::read)
                .list());
    }

    @Override
    public Optional<Recorded> last() {
        return handles.reading(handle -> handle.createQuery("select * from journal order by number desc limit 1")
                .map(EntryRow::read)
                .findOne());
    }

    private static void insert(Statements statements, Recorded recorded) throws SQLException {
        var entry = recorded.entry();
        statements.update(
                INSERT,
                recorded.number(),
                IsoTime.written(entry.at()),
                entry.actor(),
                entry.onBehalfOf().orElse(null),
                entry.act(),
                entry.subject(),
                entry.edition().orElse(null),
                entry.calendar().orElse(null),
                Content.written(entry.content()),
                recorded.hash());
    }

    /** Where the journal ends; an entry that somebody made unreadable tells no time. */
    private record End(long number, Optional<Instant> at, String hash) {

        static final End START = new End(0, Optional.empty(), Chain.START);

        static End read(ResultSet row) throws SQLException {
            return new End(row.getLong("number"), time(row.getString("at")), row.getString("hash"));
        }

        private static Optional<Instant> time(String text) {
            try {
                return Optional.of(IsoTime.read(text));
            } catch (DateTimeException changed) {
                return Optional.empty();
            }
        }
    }
}
