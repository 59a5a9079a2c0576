package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.journal.AnEntry;

class FolderNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a?b", "50%", "%41", "a?mode=memory&cache=shared", "空 格#;'\"", "+&=", ":resource:x"})
    void data_are_kept_in_a_folder_of_any_name(String name) {
        var data = folder.resolve(name);
        try (var database = Database.inFolder(data)) {
            database.transactions().inOne(() -> database.journal().append(AnEntry.about("topic/1")));
        }

        assertThat(Files.isRegularFile(data.resolve("office.db"))).isTrue();
        try (var database = Database.inFolder(data);
                var readable = Database.journalIn(data)) {
            assertThat(database.journal().last())
                    .isPresent()
                    .isEqualTo(readable.journal().last());
        }
    }
}
