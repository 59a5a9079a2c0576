package yicheng.persistence.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.persistence.database.Database;

/** No question about lists and agendas reads all of them. */
class ListPlansTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_sheets_of_a_meeting_go_by_meeting_in_their_order() {
        assertThat(plan(JdbiTopicLists.OF_MEETING, "weekly:2026-11-30"))
                .contains("USING INDEX sqlite_autoindex_topic_list_1 (meeting=?)")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void what_waits_goes_by_stage() {
        assertThat(plan(JdbiTopicLists.STANDING_AT.replace("<stages>", "?, ?"), "compiled", "signed"))
                .contains("USING INDEX topic_list_by_stage (stage=?)");
    }

    @Test
    void an_agenda_and_its_versions_go_by_meeting_in_their_order() {
        assertThat(plan(JdbiAgendas.FIND, "weekly:2026-11-30"))
                .contains("agenda USING INDEX sqlite_autoindex_agenda_1 (meeting=?)")
                .contains("agenda_version USING INDEX sqlite_autoindex_agenda_version_1 (meeting=?)")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void proposed_orders_are_found_without_the_agendas_that_have_none() {
        assertThat(plan(JdbiAgendas.PROPOSED))
                .contains("SCAN agenda USING INDEX agenda_by_proposal")
                .contains("SEARCH agenda USING INDEX sqlite_autoindex_agenda_1 (meeting=?)")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void what_was_ranked_since_a_moment_goes_by_time() {
        assertThat(plan(AgendaVersions.SINCE, "2026-11-22T01:00:00", 10))
                .contains("USING INDEX agenda_version_by_time (ranked>?)")
                .doesNotContain("SCAN agenda_version", "TEMP B-TREE");
    }

    private String plan(String sql, Object... values) {
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db")).withHandle(handle -> {
            var query = handle.createQuery("explain query plan " + sql);
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return String.join(
                    "\n", query.map((row, context) -> row.getString("detail")).list());
        });
    }
}
