package yicheng.app.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_change_is_told_once_and_only_when_it_rests() throws IOException {
        var watched = new WatchedFolder(folder);
        save("规则 \"甲");
        var halfWritten = watched.look();
        save("规则 \"甲乙\"");
        var written = watched.look();
        var rested = watched.look();
        var again = watched.look();

        assertThat(halfWritten).isEmpty();
        assertThat(written).isEmpty();
        assertThat(rested).isPresent();
        assertThat(again).isEmpty();
    }

    @Test
    void what_was_changed_and_changed_back_is_told_both_times() throws IOException {
        var watched = new WatchedFolder(folder);
        save("甲");
        watched.look();
        watched.look();
        save("乙");
        watched.look();
        var there = watched.look();
        save("甲");
        watched.look();

        assertThat(there).isPresent();
        assertThat(watched.look()).isPresent();
    }

    @Test
    void other_files_and_an_empty_folder_are_nothing_to_tell() throws IOException {
        var watched = new WatchedFolder(folder);
        Files.writeString(folder.resolve("说明.docx"), "说明");
        watched.look();

        assertThat(watched.look()).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_says_so() throws IOException {
        var watched = new WatchedFolder(folder.resolve("没有"));

        assertThatThrownBy(watched::look).isInstanceOf(IOException.class);
    }

    private void save(String text) throws IOException {
        Files.writeString(folder.resolve("review.dslr"), text);
    }
}
