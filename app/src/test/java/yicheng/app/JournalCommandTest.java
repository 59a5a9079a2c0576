package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.AnEntry;
import yicheng.persistence.database.Database;

class JournalCommandTest {

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @BeforeEach
    void three_entries() {
        try (var database = Database.inFolder(data)) {
            List.of("topic/1", "topic/2", "topic/3")
                    .forEach(subject -> database.transactions()
                            .inOne(() -> database.journal().append(AnEntry.about(subject))));
        }
    }

    @Test
    void an_intact_journal_is_told_with_its_length_and_last_hash() {
        var printed = verify(data);

        assertThat(printed.code()).isZero();
        assertThat(printed.out().strip()).matches("日志完整，共 3 条，末条校验值 [0-9a-f]{64}");
    }

    @Test
    void a_journal_is_read_while_a_server_writes() {
        try (var database = Database.inFolder(data)) {
            database.transactions().inOne(() -> database.journal().append(AnEntry.about("topic/4")));

            assertThat(verify(data).out()).startsWith("日志完整，共 4 条");
        }
    }

    @Test
    void the_first_changed_entry_is_named() throws SQLException {
        changed("update journal set actor = 'li' where number > 1");

        var printed = verify(data);

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out().strip()).isEqualTo("日志第 2 条被改动、移走或缺失；之前的 1 条完整");
    }

    @Test
    void it_is_said_in_english_too() throws SQLException {
        changed("update journal set at = 'never' where number = 3");

        var printed = ATerminal.with(cache).types("journal", "verify", "--data", data.toString(), "--lang", "en");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out())
                .startsWith("entry 3 of the journal was changed, moved or taken away; the 2 before it are intact");
    }

    @Test
    void a_folder_without_data_is_unreadable_and_stays_as_it_was(@TempDir Path empty) {
        var printed = verify(empty);

        assertThat(printed.code()).isEqualTo(3);
        assertThat(printed.err()).startsWith("文件夹 " + empty + " 里的数据读不出来");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_no_database_is_unreadable(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("office.db"), "这不是数据库".repeat(200));

        assertThat(verify(folder).code()).isEqualTo(3);
    }

    private static ATerminal.Printed verify(Path folder) {
        return ATerminal.with(cache).types("journal", "verify", "--data", folder.toString());
    }

    private void changed(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("office.db"));
                var sql = connection.createStatement()) {
            sql.execute("drop trigger journal_without_changes");
            sql.execute(statement);
        }
    }
}
