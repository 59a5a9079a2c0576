package yicheng.persistence.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.journal.StaleVersion;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.policy.BookFiles;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;

/** The tables {@code draft} and {@code draft_file}; only files that changed are written. */
public final class JdbiDrafts implements Drafts {

    private static final String READ = """
            select draft.id, draft.version, draft.changed, draft.document, draft_file.name, draft_file.bytes
            from draft left join draft_file on draft_file.draft = draft.id where\s""";
    static final String FIND = READ + "draft.id = ?";
    static final String OPEN = READ + "draft.state = ? order by draft.changed desc, draft.id desc";
    private static final String INSERT = """
            insert into draft (version, changed, state, document, id) values (?, ?, ?, ?, ?)
            on conflict (id) do nothing""";
    private static final String UPDATE =
            "update draft set version = ?, changed = ?, state = ?, document = ? where id = ? and version = ?";
    private static final String DELETE_FILE = "delete from draft_file where draft = ? and name = ?";
    private static final String INSERT_FILE = "insert into draft_file (draft, name, bytes) values (?, ?, ?)";

    private final Handles handles;

    public JdbiDrafts(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(BookDraft.Id id) {
        return handles.reading(handle -> find(handle, id));
    }

    @Override
    public List<Kept> open() {
        return handles.reading(handle -> read(handle.createQuery(OPEN).bind(0, BookDraft.State.OPEN.name())));
    }

    @Override
    public Kept save(BookDraft draft, Instant at, long basedOn) {
        var kept = new Kept(basedOn + 1, at, draft);
        return handles.writing(handle -> {
            var before =
                    find(handle, draft.id()).map(one -> one.draft().files()).orElseGet(() -> new BookFiles(Map.of()));
            if (written(handle, kept, basedOn) == 0) {
                throw new StaleVersion(draft.subject(), basedOn);
            }
            before.differing(draft.files()).forEach(name -> replace(handle, draft, name));
            return kept;
        });
    }

    private static int written(Handle handle, Kept kept, long basedOn) {
        var id = kept.draft().id().value();
        var changed = IsoTime.written(kept.changed());
        var state = kept.draft().state().name();
        var document = DraftDocument.json(kept.draft());
        return basedOn == 0
                ? handle.execute(INSERT, kept.version(), changed, state, document, id)
                : handle.execute(UPDATE, kept.version(), changed, state, document, id, basedOn);
    }

    private static void replace(Handle handle, BookDraft draft, String name) {
        var id = draft.id().value();
        handle.execute(DELETE_FILE, id, name);
        Optional.ofNullable(draft.files().byName().get(name))
                .ifPresent(bytes -> handle.execute(INSERT_FILE, id, name, bytes));
    }

    private static Optional<Kept> find(Handle handle, BookDraft.Id id) {
        return read(handle.createQuery(FIND).bind(0, id.value())).stream().findFirst();
    }

    /** In one statement, so that a draft and its files are of one version; the rows of one draft follow each other. */
    private static List<Kept> read(Query query) {
        var rows = query.map(JdbiDrafts::row)
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(JdbiDrafts::kept).toList();
    }

    private static Kept kept(List<Row> rows) {
        var files = new TreeMap<String, byte[]>();
        rows.forEach(row -> row.name().ifPresent(name -> files.put(name, row.bytes())));
        var first = rows.get(0);
        return new Kept(first.version(), first.changed(), DraftDocument.read(first.document(), files));
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getLong("version"),
                IsoTime.read(row.getString("changed")),
                row.getString("document"),
                Optional.ofNullable(row.getString("name")),
                row.getBytes("bytes"));
    }

    private record Row(
            String id, long version, Instant changed, String document, Optional<String> name, byte[] bytes) {}
}
