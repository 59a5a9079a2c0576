package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.VerifyJournal;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private final Random moments = new Random(20261122);
    private final Set<String> everAcknowledged = new HashSet<>();

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
            assertThat(missing(database)).isEmpty();
        }
    }

    private Set<String> missing(Database database) {
        var missing = new HashSet<>(everAcknowledged);
        database.journal().after(0, Integer.MAX_VALUE).stream()
                .map(recorded -> recorded.number() + " " + recorded.hash())
                .forEach(missing::remove);
        return missing;
    }
}
