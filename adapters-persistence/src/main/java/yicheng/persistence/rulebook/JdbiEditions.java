package yicheng.persistence.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import yicheng.journal.StaleVersion;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.persistence.unit.NewestNumber;
import yicheng.policy.BookFiles;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.edition.Withdrawal;

/**
 * The tables {@code edition} and {@code edition_file}. Which editions there are is read from what is committed, also within
 * a unit of work, so that nothing is judged by one that may be undone yet.
 */
public final class JdbiEditions implements Editions {

    static final String ALL = "select document, withdrawn, withdrawal from edition order by edition";
    static final String FILES = "select name, bytes from edition_file where edition = ?";
    private static final String LAST = "select coalesce(max(edition), 0) from edition";
    private static final String INSERT = "insert into edition (edition, number, document) values (?, ?, ?)";
    private static final String INSERT_FILE = "insert into edition_file (edition, name, bytes) values (?, ?, ?)";
    private static final String WITHDRAW =
            "update edition set number = ?, withdrawn = ?, withdrawal = ? where edition = ? and withdrawn is null";

    private final Handles handles;
    private final Handles committed;
    private final NewestNumber numbers;

    /** @param committed reads what is committed, wherever it is called from */
    public JdbiEditions(Handles handles, Handles committed, LongSupplier nanoseconds) {
        this.handles = handles;
        this.committed = committed;
        this.numbers = new NewestNumber("edition", handles, committed, nanoseconds);
    }

    @Override
    public long version() {
        return numbers.get();
    }

    @Override
    public List<PublishedEdition> all() {
        return committed.reading(handle -> handle.createQuery(ALL)
                .map((row, context) -> EditionDocument.read(row.getString("document"), withdrawal(row)))
                .list());
    }

    @Override
    public Optional<BookFiles> files(int number) {
        var files = new HashMap<String, byte[]>();
        handles.reading(handle -> handle.createQuery(FILES)
                        .bind(0, number)
                        .map((row, context) -> new KeptFile(row.getString("name"), row.getBytes("bytes")))
                        .list())
                .forEach(file -> files.put(file.name(), file.bytes()));
        return files.isEmpty() ? Optional.empty() : Optional.of(new BookFiles(files));
    }

    @Override
    public void save(PublishedEdition edition, BookFiles files) {
        var document = EditionDocument.json(edition);
        handles.writing(handle -> {
            requireNext(handle, edition);
            handle.execute(INSERT, edition.number(), numbers.next(), document);
            files.byName().forEach((name, bytes) -> handle.execute(INSERT_FILE, edition.number(), name, bytes));
            return edition;
        });
    }

    @Override
    public void withdraw(int number, Withdrawal withdrawal) {
        var at = IsoTime.written(withdrawal.at());
        var how = WithdrawalDocument.json(withdrawal);
        int withdrawn = handles.writing(handle -> handle.execute(WITHDRAW, numbers.next(), at, how, number));
        if (withdrawn == 0) {
            throw new StaleVersion("edition/" + number, number);
        }
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var how = Optional.ofNullable(row.getString("withdrawal"));
        return Optional.ofNullable(row.getString("withdrawn"))
                .map(IsoTime::read)
                .map(at -> WithdrawalDocument.read(at, how));
    }

    /** Somebody else's unit may have published one meanwhile, which is not committed yet. */
    private static void requireNext(Handle handle, PublishedEdition edition) {
        int last = handle.createQuery(LAST).mapTo(Integer.class).one();
        if (edition.number() != last + 1) {
            throw new StaleVersion("rules", edition.number() - 1L);
        }
    }

    private record KeptFile(String name, byte[] bytes) {}
}
