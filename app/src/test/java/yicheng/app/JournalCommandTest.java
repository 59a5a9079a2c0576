package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.app.install.DataFolder;
import yicheng.journal.AnEntry;
import yicheng.journal.Entry;
import yicheng.journal.Recorded;
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
    void after_a_clock_that_was_far_ahead_the_journal_goes_on_with_a_reason() {
        appended(Instant.parse("2099-01-01T00:00:00Z"));

        var printed = ATerminal.with(cache)
                .types("journal", "accept-clock", "--data", data.toString(), "--reason", "电池没电，时钟曾快很多");

        assertThat(printed.code()).isZero();
        assertThat(printed.out().strip()).isEqualTo("已记入日志第 5 条：以现在的时钟为准");
        assertThat(appended(Instant.now(Clock.systemUTC())).number()).isEqualTo(6);
    }

    @Test
    void a_clock_is_not_accepted_without_a_reason_nor_while_a_server_runs() throws IOException {
        var terminal = ATerminal.with(cache);
        var folder = data.toString();

        assertThat(terminal.types("journal", "accept-clock", "--data", folder, "--reason", " ")
                        .code())
                .isEqualTo(2);
        try (var lock = new DataFolder(data).locked()) {
            assertThat(lock.isOpen()).isTrue();
            assertThat(terminal.types("journal", "accept-clock", "--data", folder, "--reason", "时钟曾快")
                            .err())
                    .contains("请先停止服务");
        }
    }

    private Recorded appended(Instant at) {
        try (var database = Database.inFolder(data)) {
            return database.transactions()
                    .inOne(() -> database.journal().append(Entry.of(at, "zhao", "topic.saved", "topic/4", Map.of())));
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
