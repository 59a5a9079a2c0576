package yicheng.persistence.database;

import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.WEEKLY;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import yicheng.agenda.list.RandomLists;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.RandomAgendas;
import yicheng.calendar.HolidayYear;
import yicheng.journal.AnEntry;
import yicheng.meeting.arrangement.RandomMeetings;
import yicheng.notice.Notice;
import yicheng.people.AnOrganisation;
import yicheng.people.Organisation;
import yicheng.policy.Text;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.RandomTopics;
import yicheng.topic.life.Topic;

/**
 * Writes the data of a small office as this release keeps them, SQLite and PostgreSQL, into a folder: run once at a release,
 * see {@code released/README.md}.
 */
final class ReleasedSchema {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name""";

    /** Those that are not worked out from others. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns
            where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'""";

    private static final String SCRIPTS =
            "select script from schema_history where version is not null order by installed_rank";
    private static final String COUNTERS = """
            select format('select setval(pg_get_serial_sequence(%L, %L), (select max(%I) from %I));', table_name,
              column_name, column_name, table_name)
            from information_schema.columns where table_schema = current_schema() and is_identity = 'YES'""";

    private ReleasedSchema() {}

    public static void main(String[] words) throws Exception {
        var folder = Files.createDirectories(Path.of(words[0]));
        try (var database = Database.inFolder(folder)) {
            fill(database);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office.db"));
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
            statement.execute("vacuum");
        }
        try (var server = EmbeddedPostgres.start()) {
            try (var database = Database.postgresql(server.getPostgresDatabase())) {
                fill(database);
            }
            var sql = Jdbi.create(server.getPostgresDatabase()).withHandle(ReleasedSchema::dumped);
            Files.writeString(folder.resolve("postgresql.sql"), sql);
        }
    }

    /** Ten entries, two versions of an organisation, topics with a file, a holiday year, a list with its scan, an agenda. */
    private static void fill(Database database) {
        var random = new RandomTopics(1);
        var file = new Attachment(
                new Attachment.Id("a0"), new Topic.Id("t0"), "测算表.txt", "text/plain", 1, "0".repeat(64), HANDLER, AT);
        database.transactions().inOne(() -> database.organisations().save(Organisation.named("某某管理局"), 0));
        database.transactions().inOne(() -> database.organisations().save(AnOrganisation.small(), 1));
        database.transactions().inOne(() -> {
            database.noticedYears().save(HolidayYear.provisional(2027));
            return IntStream.range(0, 20)
                    .mapToObj(i -> database.topics().save(random.topic("t" + i), AT, 0))
                    .toList();
        });
        database.transactions().inOne(() -> {
            database.attachments().add(file, new byte[] {42});
            return IntStream.range(1, 10)
                    .mapToObj(i -> database.journal().append(AnEntry.about("topic/" + i)))
                    .toList();
        });
        database.transactions().inOne(() -> database.journal().append(AnEntry.complete()));
        database.transactions().inOne(() -> decided(database));
    }

    private static Agendas.Kept decided(Database database) {
        var list = new TopicList.Id(WEEKLY, 1);
        var scan = new Scan(new Scan.Id("s0"), list, "清单.pdf", "application/pdf", 1, "0".repeat(64), HANDLER, AT);
        database.meetings().save(new RandomMeetings(1).meeting(WEEKLY), 0);
        database.topicLists().save(new RandomLists(1).list(list), 0);
        database.scans().add(scan, new byte[] {42});
        database.notices().add(Notice.of(HANDLER, "k0", Text.of("清单已审定", "decided"), list.subject(), AT));
        return database.agendas().save(new RandomAgendas(1).withVersions(WEEKLY, 2), 0);
    }

    /** The migrations made the tables, so they are the first part of the dump; then the rows, which no trigger touches. */
    private static String dumped(Handle handle) throws IOException {
        var parts = new ArrayList<String>();
        for (var script : handle.createQuery(SCRIPTS).mapTo(String.class).list()) {
            parts.add(resource(script));
        }
        parts.add("""
                create table schema_history (
                  installed_rank integer not null primary key, version varchar(50), description varchar(200) not null,
                  type varchar(20) not null, script varchar(1000) not null, checksum integer,
                  installed_by varchar(100) not null, installed_on timestamp not null default now(),
                  execution_time integer not null, success boolean not null
                );
                """);
        parts.add("set session_replication_role = replica;\n");
        for (var table : handle.createQuery(TABLES).mapTo(String.class).list()) {
            if (!table.equals("turn")) {
                parts.add(rows(handle, table));
            }
        }
        parts.add("set session_replication_role = origin;\n");
        parts.addAll(handle.createQuery(COUNTERS).mapTo(String.class).list());
        return String.join("\n", parts);
    }

    private static String rows(Handle handle, String table) {
        var columns =
                handle.createQuery(COLUMNS).bind(0, table).mapTo(String.class).one();
        return handle.createQuery("select %s from %s order by 1".formatted(columns, table))
                .map((row, context) -> {
                    int many = row.getMetaData().getColumnCount();
                    var values = new ArrayList<String>();
                    for (int i = 1; i <= many; i++) {
                        values.add(literal(row.getString(i)));
                    }
                    return "insert into %s (%s) overriding system value values (%s);\n"
                            .formatted(table, columns, String.join(", ", values));
                })
                .collect(Collectors.joining());
    }

    private static String literal(String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }

    private static String resource(String script) throws IOException {
        try (var in = ReleasedSchema.class.getResourceAsStream("postgresql/" + script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
