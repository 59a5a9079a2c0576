package yicheng.persistence.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.WEEKLY;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.RandomAgendas;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;

/** An agenda that was made, and a scan, stay as they are whoever has the database in hand. */
@ExtendWith(EmbeddedPostgresql.class)
class KeptAgendaTest {

    private static final Scan SCAN = new Scan(
            new Scan.Id("s1"),
            new TopicList.Id(WEEKLY, 1),
            "清单.pdf",
            "application/pdf",
            1,
            "0".repeat(64),
            HANDLER,
            AT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agenda_version set document = '{}' where number = 1",
                "delete from agenda_version where number = 2",
                "insert or replace into agenda_version select meeting, number, '{}' from agenda_version",
                "insert into agenda_version select meeting, 9, document from agenda_version where number = 1",
                "update scan set added_by = 'sun'",
                "delete from scan",
                "insert or replace into scan select * from scan",
                "update scan_content set bytes = x'00'",
                "delete from scan_content",
                "insert or replace into scan_content values ('s1', x'00')"
            })
    void sqlite_lets_nobody_change_what_was_agreed(String change) {
        Agendas.Kept kept;
        try (var database = Database.inFolder(folder)) {
            kept = keep(database);
        }
        var file = Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db"));

        assertThatThrownBy(() -> file.useHandle(handle -> handle.execute(change)))
                .hasMessageMatching("(?s).*(stays as it is|goes on where it ended).*");
        try (var database = Database.inFolder(folder)) {
            assertItIsWhole(database, kept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agenda_version set document = '{}' where number = 1",
                "delete from agenda_version where number = 2",
                "truncate agenda_version",
                "insert into agenda_version select meeting, 9, document from agenda_version where number = 1",
                "update scan set added_by = 'sun'",
                "delete from scan",
                "truncate scan, scan_content",
                "update scan_content set bytes = '0'",
                "delete from scan_content"
            })
    void postgresql_lets_nobody_change_what_was_agreed(String change, DataSource emptySchema) {
        try (var database = Database.postgresql(emptySchema)) {
            var kept = keep(database);

            assertThatThrownBy(() -> Jdbi.create(emptySchema).useHandle(handle -> handle.execute(change)))
                    .hasMessageMatching("(?s).*(stays as it is|goes on where it ended).*");
            assertItIsWhole(database, kept);
        }
    }

    private static Agendas.Kept keep(Database database) {
        var agenda = new RandomAgendas(1).withVersions(WEEKLY, 2);
        return database.transactions().inOne(() -> {
            database.scans().add(SCAN, new byte[] {42});
            return database.agendas().save(agenda, 0);
        });
    }

    private static void assertItIsWhole(Database database, Agendas.Kept kept) {
        assertThat(database.agendas().find(WEEKLY)).contains(kept);
        assertThat(database.scans().find(SCAN.id())).contains(SCAN);
        assertThat(database.scans().content(SCAN.id()).orElseThrow()).containsExactly(42);
    }
}
