package yicheng.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.persistence.database.Database;

/** No inbox is read through the notices of others. */
class NoticePlansTest {

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
    void an_inbox_goes_by_person_the_newest_first() {
        assertThat(plan(JdbiNotices.NEWEST, "sun", 100))
                .contains("USING INDEX notice_by_person (person=?)")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void what_is_unread_is_counted_and_marked_without_what_was_read() {
        assertThat(plan(JdbiNotices.UNREAD, "sun")).contains("USING INDEX notice_unread (person=?)");
        assertThat(plan(JdbiNotices.MARK_READ, "2026", "sun", "2026")).contains("notice_unread (person=? AND at<?)");
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
