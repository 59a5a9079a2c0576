package yicheng.persistence.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.Remembered;

/** The tables {@code agenda} and {@code agenda_version}; a version that is there is not written again. */
public final class JdbiAgendas implements Agendas {

    private static final String READ = """
            select agenda.meeting, agenda.version, agenda.proposed, agenda_version.document
            from agenda left join agenda_version on agenda_version.meeting = agenda.meeting
            where %s order by agenda.meeting, agenda_version.number""";
    static final String FIND = READ.formatted("agenda.meeting = ?");
    static final String PROPOSED =
            READ.formatted("agenda.meeting in (select meeting from agenda where proposed is not null)");
    private static final String INSERT = """
            insert into agenda (version, proposed, meeting) values (?, ?, ?)
            on conflict (meeting) do nothing""";
    private static final String UPDATE =
            "update agenda set version = ?, proposed = ? where meeting = ? and version = ?";
    private static final String LAST_VERSION = "select coalesce(max(number), 0) from agenda_version where meeting = ?";
    private static final String INSERT_VERSION =
            "insert into agenda_version (meeting, number, document) values (?, ?, ?)";

    private final Handles handles;
    private final Remembered<MeetingRef, Kept> known;

    public JdbiAgendas(Handles handles) {
        this.handles = handles;
        this.known = new Remembered<>(handles, System::nanoTime);
    }

    @Override
    public Optional<Kept> find(MeetingRef meeting) {
        return known.get(meeting, this::read);
    }

    private Optional<Kept> read(MeetingRef meeting) {
        return handles.reading(handle -> read(handle.createQuery(FIND).bind(0, meeting.toString()))).stream()
                .findFirst();
    }

    @Override
    public List<Kept> proposed() {
        return handles.reading(handle -> read(handle.createQuery(PROPOSED)));
    }

    @Override
    public Kept save(MeetingAgenda agenda, long basedOn) {
        var kept = new Kept(basedOn + 1, agenda);
        known.changes();
        return handles.writing(handle -> {
            if (written(handle, kept, basedOn) == 0) {
                throw new StaleVersion(agenda.subject(), basedOn);
            }
            add(handle, agenda);
            return kept;
        });
    }

    private static int written(Handle handle, Kept kept, long basedOn) {
        var meeting = kept.agenda().meeting().toString();
        var proposed = kept.agenda().proposed().map(OrderDocument::json).orElse(null);
        return basedOn == 0
                ? handle.execute(INSERT, kept.version(), proposed, meeting)
                : handle.execute(UPDATE, kept.version(), proposed, meeting, basedOn);
    }

    private static void add(Handle handle, MeetingAgenda agenda) {
        var meeting = agenda.meeting().toString();
        int last = handle.createQuery(LAST_VERSION)
                .bind(0, meeting)
                .mapTo(Integer.class)
                .one();
        agenda.versions().stream()
                .filter(version -> version.number() > last)
                .forEach(version ->
                        handle.execute(INSERT_VERSION, meeting, version.number(), VersionDocument.json(version)));
    }

    /** The rows of one agenda follow each other, one for each version, at least one. */
    private static List<Kept> read(Query query) {
        var rows = query.map(JdbiAgendas::row)
                .collect(Collectors.groupingBy(Row::meeting, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(JdbiAgendas::kept).toList();
    }

    private static Kept kept(List<Row> rows) {
        var first = rows.get(0);
        var versions = rows.stream()
                .flatMap(row -> row.document().stream())
                .map(VersionDocument::read)
                .toList();
        var proposed = first.proposed().map(OrderDocument::read);
        var meeting = MeetingRef.parse(first.meeting()).orElseThrow();
        return new Kept(first.version(), new MeetingAgenda(meeting, versions, proposed));
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                row.getString("meeting"),
                row.getLong("version"),
                Optional.ofNullable(row.getString("proposed")),
                Optional.ofNullable(row.getString("document")));
    }

    private record Row(String meeting, long version, Optional<String> proposed, Optional<String> document) {}
}
