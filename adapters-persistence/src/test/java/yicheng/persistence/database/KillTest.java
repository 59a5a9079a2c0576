package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
            assertThat(everAcknowledged).allMatch(act -> act.isIn(database));
            assertThat(IntStream.range(0, SaveUntilKilled.THREADS).mapToObj(i -> new Topic.Id("t" + i)))
                    .allMatch(topic -> isKeptWithItsEntries(database, topic));
        }
    }

    /** Each version with exactly one entry: a unit is there as a whole or not at all. */
    private static boolean isKeptWithItsEntries(Database database, Topic.Id topic) {
        long version = database.topics().find(topic).map(Topics.Kept::version).orElse(0L);
        return database.journal().about(Topic.subject(topic)).size() == version;
    }
}
