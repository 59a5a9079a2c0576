package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.journal.AnEntry;
import yicheng.journal.VerifyJournal;
import yicheng.topic.TopicField;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.Ties;

/** Data of every release are brought up to date, and nothing of them is lost. */
@ExtendWith(EmbeddedPostgresql.class)
class ReleasedSchemasTest {

    private static final VerifyJournal.Verified TEN_ENTRIES = new VerifyJournal.Verified(
            10, "ddcb8d4ade87c79d771af1ea3294b5c9ee1df111a391d556c49c600d09c4e1d7", Optional.empty());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v4"})
    void sqlite_data_of_a_release_are_brought_up_to_date(String release) throws Exception {
        Files.write(folder.resolve("office.db"), released(release, "office.db"));

        try (var database = Database.inFolder(folder)) {
            assertItIsWhole(database);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v4"})
    void postgresql_data_of_a_release_are_brought_up_to_date(String release, DataSource emptySchema) throws Exception {
        restore(release, emptySchema);

        try (var database = Database.postgresql(emptySchema)) {
            assertItIsWhole(database);
        }
    }

    @Test
    void topics_from_before_lists_were_kept_are_compared_by_what_they_say() throws Exception {
        Files.write(folder.resolve("office.db"), released("v4", "office.db"));

        try (var database = Database.inFolder(folder)) {
            assertTopicsSayWhatTheyDid(database);
        }
    }

    @Test
    void so_they_are_on_postgresql(DataSource emptySchema) throws Exception {
        restore("v4", emptySchema);

        try (var database = Database.postgresql(emptySchema)) {
            assertTopicsSayWhatTheyDid(database);
        }
    }

    private static void restore(String release, DataSource emptySchema) throws Exception {
        var dump = new String(released(release, "postgresql.sql"), StandardCharsets.UTF_8);
        Jdbi.create(emptySchema)
                .useHandle(handle -> handle.getConnection().createStatement().execute(dump));
    }

    private static void assertTopicsSayWhatTheyDid(Database database) {
        var said = database.topics().said(Instant.EPOCH, 100);

        assertThat(said)
                .hasSizeGreaterThan(5)
                .anyMatch(topic -> !topic.matters().isEmpty());
        assertThat(said).allSatisfy(one -> {
            var topic = database.topics().find(one.id()).orElseThrow().topic();
            assertThat(one.matters()).isEqualTo(topic.form().items(TopicField.MATTERS));
            assertThat(topic.ties()).isEqualTo(Ties.NONE);
            assertThat(topic.timesCarriedOver()).isZero();
        });
    }

    private static void assertItIsWhole(Database database) {
        var organisation = database.organisations().current().orElseThrow();

        assertThat(new VerifyJournal(database.journal()).handle()).isEqualTo(TEN_ENTRIES);
        assertThat(organisation.version()).isEqualTo(2);
        assertThat(organisation.organisation().departments()).hasSize(2);
        assertThat(database.organisations().version(1)).isPresent();
        assertThat(database.transactions().inOne(() -> {
                    database.topics().save(AKeptTopic.draft("new"), AKeptTopic.AT, 0);
                    return database.journal().append(AnEntry.about("topic/new")).number();
                }))
                .isEqualTo(11);
    }

    private static byte[] released(String release, String file) throws IOException {
        try (var in = ReleasedSchemasTest.class.getResourceAsStream("released/" + release + "/" + file)) {
            return in.readAllBytes();
        }
    }
}
