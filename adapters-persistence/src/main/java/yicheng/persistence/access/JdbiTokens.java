package yicheng.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.access.Token;
import yicheng.access.Tokens;
import yicheng.people.Person;
import yicheng.people.rights.Scope;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.persistence.unit.Remembered;

/** The table {@code token}; of one that is there already only its revocation changes. */
public final class JdbiTokens implements Tokens {

    private static final String SAVE = """
            insert into token (id, person, name, scopes, hash, issued, expires, revoked)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set revoked = excluded.revoked""";

    private final Handles handles;
    private final Remembered<String, Token> known;

    public JdbiTokens(Handles handles) {
        this.handles = handles;
        this.known = new Remembered<>(handles, System::nanoTime);
    }

    @Override
    public Optional<Token> ofHash(String hash) {
        return known.get(
                hash,
                key -> list("select * from token where hash = ?", key).stream().findFirst());
    }

    @Override
    public Optional<Token> find(Token.Id id) {
        return list("select * from token where id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Token> of(Person.Id person) {
        return list("select * from token where person = ? order by issued, id", person.value());
    }

    @Override
    public List<Token> all() {
        return handles.reading(handle -> handle.createQuery("select * from token order by issued, id")
                .map(JdbiTokens::read)
                .list());
    }

    @Override
    public void save(Token token) {
        known.changes();
        handles.writing(handle -> handle.execute(
                SAVE,
                token.id().value(),
                token.person().value(),
                token.name(),
                token.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" ")),
                token.hash(),
                IsoTime.written(token.issued()),
                IsoTime.written(token.expires()),
                token.revoked().map(IsoTime::written).orElse(null)));
    }

    private List<Token> list(String query, String key) {
        return handles.reading(handle ->
                handle.createQuery(query).bind(0, key).map(JdbiTokens::read).list());
    }

    private static Token read(ResultSet row, StatementContext context) throws SQLException {
        return new Token(
                new Token.Id(row.getString("id")),
                new Person.Id(row.getString("person")),
                row.getString("name"),
                scopes(row.getString("scopes")),
                row.getString("hash"),
                IsoTime.read(row.getString("issued")),
                IsoTime.read(row.getString("expires")),
                Optional.ofNullable(row.getString("revoked")).map(IsoTime::read));
    }

    private static Set<Scope> scopes(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Scope.named(code).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }
}
