package yicheng.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.journal.StaleVersion;
import yicheng.people.Person;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.Remembered;

/** The table {@code account}. */
public final class JdbiAccounts implements Accounts {

    private static final String INSERT = """
            insert into account (version, login, password_hash, must_change, closed, person)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String UPDATE = """
            update account set version = ?, login = ?, password_hash = ?, must_change = ?, closed = ?
            where person = ? and version = ?
            and not exists (select 1 from account other where other.login = ? and other.person <> account.person)""";

    private final Handles handles;
    private final Remembered<Person.Id, Kept> known;

    public JdbiAccounts(Handles handles) {
        this.handles = handles;
        this.known = new Remembered<>(handles, System::nanoTime);
    }

    @Override
    public Optional<Kept> ofLogin(String login) {
        return one("select * from account where login = ?", login);
    }

    @Override
    public Optional<Kept> of(Person.Id person) {
        return known.get(person, id -> one("select * from account where person = ?", id.value()));
    }

    @Override
    public List<Kept> all() {
        return handles.reading(handle -> handle.createQuery("select * from account order by login")
                .map(JdbiAccounts::read)
                .list());
    }

    @Override
    public Kept save(Account account, long basedOn) {
        known.changes();
        return handles.writing(handle -> {
            int kept = basedOn == 0 ? inserted(handle, account) : updated(handle, account, basedOn);
            if (kept == 0) {
                throw new StaleVersion("account of " + account.person().value(), basedOn);
            }
            return new Kept(basedOn + 1, account);
        });
    }

    private static int inserted(Handle handle, Account account) {
        return handle.execute(
                INSERT,
                1,
                account.login(),
                account.passwordHash(),
                account.mustChange() ? 1 : 0,
                account.closed() ? 1 : 0,
                account.person().value());
    }

    private static int updated(Handle handle, Account account, long basedOn) {
        return handle.execute(
                UPDATE,
                basedOn + 1,
                account.login(),
                account.passwordHash(),
                account.mustChange() ? 1 : 0,
                account.closed() ? 1 : 0,
                account.person().value(),
                basedOn,
                account.login());
    }

    private Optional<Kept> one(String query, String key) {
        return handles.reading(handle ->
                handle.createQuery(query).bind(0, key).map(JdbiAccounts::read).findOne());
    }

    private static Kept read(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(
                row.getLong("version"),
                new Account(
                        new Person.Id(row.getString("person")),
                        row.getString("login"),
                        row.getString("password_hash"),
                        row.getInt("must_change") == 1,
                        row.getInt("closed") == 1));
    }
}
