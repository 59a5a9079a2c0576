package yicheng.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.people.AnOrganisation;
import yicheng.people.Organisation;
import yicheng.persistence.database.Database;
import yicheng.persistence.database.EmbeddedPostgresql;

@ExtendWith(EmbeddedPostgresql.class)
class KeptOrganisationTest {

    private static final String REFUSED = "(?s).*organisation (stay as they were|goes on where it ended).*";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update organisation set document = '{}' where version = 1",
                "delete from organisation",
                "insert into organisation (version, document) values (3, '{}')",
                "insert or replace into organisation (version, document) values (1, '{}')"
            })
    void sqlite_lets_nobody_change_a_version(String change) {
        try (var database = Database.inFolder(folder)) {
            set(database, 0);
        }
        var file = Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db"));

        assertThatThrownBy(() -> file.useHandle(handle -> handle.execute(change)))
                .hasMessageMatching(REFUSED);
        try (var database = Database.inFolder(folder)) {
            assertThat(database.organisations().current())
                    .contains(database.organisations().version(1).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update organisation set document = '{}' where version = 1",
                "delete from organisation",
                "truncate organisation",
                "insert into organisation (version, document) values (3, '{}')"
            })
    void postgresql_lets_nobody_change_a_version(String change, DataSource emptySchema) {
        try (var database = Database.postgresql(emptySchema)) {
            set(database, 0);

            assertThatThrownBy(() -> Jdbi.create(emptySchema).useHandle(handle -> handle.execute(change)))
                    .hasMessageMatching(REFUSED);
        }
    }

    @Test
    void another_node_sees_the_newest_version(DataSource emptySchema) {
        try (var here = Database.postgresql(emptySchema);
                var there = Database.postgresql(emptySchema)) {
            set(here, 0);
            there.organisations().current();

            set(here, 1);

            assertThat(there.organisations().current().orElseThrow().version()).isEqualTo(2);
        }
    }

    @Test
    void the_newest_version_is_read_once() {
        try (var database = Database.inFolder(folder)) {
            set(database, 0);

            var first = database.organisations().current().orElseThrow();

            assertThat(database.organisations().current().orElseThrow()).isSameAs(first);
        }
    }

    private static Organisation set(Database database, long basedOn) {
        return database.transactions()
                .inOne(() -> database.organisations().save(AnOrganisation.small(), basedOn))
                .organisation();
    }
}
