package yicheng.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.journal.AnEntry;
import yicheng.journal.VerifyJournal;
import yicheng.persistence.database.Database;
import yicheng.persistence.unit.UnreadableData;

class TamperedJournalTest {

    @TempDir
    Path folder;

    @BeforeEach
    void three_entries() {
        try (var database = Database.inFolder(folder)) {
            List.of("topic/1", "topic/2", "topic/3")
                    .forEach(subject -> database.transactions()
                            .inOne(() -> database.journal().append(AnEntry.about(subject))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'li' where number = 2",
                "update journal set content = 'no json' where number = 2",
                "update journal set content = 'null' where number = 2",
                "update journal set at = 'yesterday' where number = 2",
                "update journal set subject = '' where number = 2",
                "update journal set edition = 'e1' where number = 2",
                "update journal set hash = 'f' where number = 2",
                "update journal set number = 7 where number = 2",
                "delete from journal where number = 2"
            })
    void what_somebody_changed_past_the_triggers_is_found(String change) {
        sql("drop trigger journal_without_changes");
        sql("drop trigger journal_without_losses");
        sql(change);

        assertThat(broken()).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'li' where number = 2",
                "delete from journal",
                "insert or replace into journal select * from journal where number = 2",
                "insert into journal select 9, at, actor, on_behalf_of, act, subject, edition, calendar, content, hash"
                        + " from journal where number = 2"
            })
    void the_triggers_refuse_changes(String change) {
        assertThatThrownBy(() -> sql(change)).hasMessageContaining("the journal ");
    }

    @Test
    void a_folder_without_data_and_a_damaged_file_are_unreadable() throws Exception {
        assertThatThrownBy(() -> Database.journalIn(folder.resolve("elsewhere")))
                .isInstanceOf(UnreadableData.class);

        var damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("office.db"), "this is no database, however long one looks at it".repeat(99));

        assertThatThrownBy(() -> {
                    try (var journal = Database.journalIn(damaged)) {
                        new VerifyJournal(journal.journal()).handle();
                    }
                })
                .isInstanceOf(UnreadableData.class);
    }

    private long broken() {
        try (var journal = Database.journalIn(folder)) {
            return new VerifyJournal(journal.journal()).handle().broken().orElseThrow();
        }
    }

    private void sql(String statement) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db")).useHandle(handle -> handle.execute(statement));
    }
}
