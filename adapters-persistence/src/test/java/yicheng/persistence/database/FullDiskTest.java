package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.AnEntry;
import yicheng.journal.NotKept;
import yicheng.journal.VerifyJournal;
import yicheng.topic.TopicField;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** A file that may not grow fails as one on a full disk does: SQLite itself says so. */
class FullDiskTest {

    private static final Topic.Id KEPT = new Topic.Id("t1");
    private static final Topic.Id TOO_LARGE = new Topic.Id("t2");

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
    void what_finds_no_room_is_told_so_and_nothing_is_lost() {
        var kept = save(AKeptTopic.draft(KEPT.value()));

        room(1);

        assertThatThrownBy(() -> save(large())).isInstanceOf(NotKept.class).hasMessageContaining("SQLITE_FULL");
        assertThat(database.topics().find(KEPT)).contains(kept);
        assertThat(database.topics().find(TOO_LARGE)).isEmpty();
        assertThat(database.journal().about(Topic.subject(TOO_LARGE))).isEmpty();
        assertThat(new VerifyJournal(database.journal()).handle())
                .isEqualTo(new VerifyJournal.Verified(
                        1, database.journal().last().orElseThrow().hash(), Optional.empty()));
    }

    @Test
    void once_there_is_room_again_everything_goes_on() {
        room(1);
        assertThatThrownBy(() -> save(large())).isInstanceOf(NotKept.class);

        room(1_000_000);

        assertThat(database.topics().find(TOO_LARGE)).isEmpty();
        assertThat(save(large()).version()).isOne();
        assertThat(new VerifyJournal(database.journal()).handle().intact()).isOne();
    }

    /** In pages; never less than there are. */
    private void room(int pages) {
        database.transactions()
                .inOne(() -> database.handles()
                        .writing(handle -> handle.createQuery("pragma max_page_count = " + pages)
                                .mapTo(Long.class)
                                .one()));
    }

    private static Topic large() {
        return AKeptTopic.saying(AKeptTopic.draft(TOO_LARGE.value()), TopicField.BACKGROUND, "说明。".repeat(20_000));
    }

    private Topics.Kept save(Topic topic) {
        return database.transactions().inOne(() -> {
            database.journal().append(AnEntry.about(topic.subject()));
            return database.topics().save(topic, AKeptTopic.AT, 0);
        });
    }
}
