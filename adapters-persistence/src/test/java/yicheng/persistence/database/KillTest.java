package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.VerifyJournal;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private final Random moments = new Random(20261122);
    private final Set<Acknowledged> everAcknowledged = new HashSet<>();

    @TempDir
    static Path folder;

    @RepeatedTest(5)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void what_was_acknowledged_before_a_kill_is_there_after_it() throws IOException {
        int killAfter = 1 + moments.nextInt(1_000);

        var acknowledged = KilledProcess.acknowledged(folder, killAfter);
        everAcknowledged.addAll(acknowledged);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(killAfter - 1);
        try (var database = Database.inFolder(folder)) {
            assertThat(new VerifyJournal(database.journal()).handle().broken()).isEmpty();
            assertThat(missingEntries(database)).isEmpty();
            var versions = versions(database);
            assertThat(everAcknowledged).allMatch(act -> act.version() <= versions.get(act.topic()));
            assertThat(entries(database)).isEqualTo(versions);
            var decided = meetings(database, "topic_list");
            assertThat(decided).hasSize(lists(versions));
            assertThat(meetings(database, "agenda")).isEqualTo(decided);
            assertThat(meetings(database, "agenda_version")).isEqualTo(decided);
        }
    }

    private Set<String> missingEntries(Database database) {
        var missing = everAcknowledged.stream()
                .map(act -> act.number() + " " + act.hash())
                .collect(Collectors.toCollection(HashSet::new));
        database.journal().after(0, Integer.MAX_VALUE).stream()
                .map(recorded -> recorded.number() + " " + recorded.hash())
                .forEach(missing::remove);
        return missing;
    }

    /** One for each version of a topic: a unit is there as a whole or not at all. */
    private static Map<Topic.Id, Long> entries(Database database) {
        return SaveUntilKilled.topics().collect(Collectors.toMap(id -> id, id ->
                (long) database.journal().about(Topic.subject(id)).size()));
    }

    private static int lists(Map<Topic.Id, Long> versions) {
        return (int) versions.values().stream()
                .mapToLong(version -> version / SaveUntilKilled.VERSIONS_PER_LIST)
                .sum();
    }

    /** Those that have a row there. */
    private static Set<String> meetings(Database database, String table) {
        return Set.copyOf(database.handles()
                .reading(handle -> handle.createQuery("select meeting from " + table)
                        .mapTo(String.class)
                        .list()));
    }

    private static Map<Topic.Id, Long> versions(Database database) {
        return SaveUntilKilled.topics().collect(Collectors.toMap(id -> id, id -> version(database, id)));
    }

    private static long version(Database database, Topic.Id topic) {
        return database.topics().find(topic).map(Topics.Kept::version).orElse(0L);
    }
}
