package yicheng.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.persistence.database.Database;

class NewestNumberTest {

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private Database database;
    private Handles handles;
    private NewestNumber here;
    private NewestNumber onAnotherNode;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
        var file = Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db"));
        handles = Handles.of(file, (JdbiTransactions) database.transactions(), false);
        here = new NewestNumber("meeting", handles, Handles.forReading(file), nanos::get);
        onAnotherNode = new NewestNumber("meeting", handles, Handles.forReading(file), nanos::get);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ones_own_change_is_seen_at_once() {
        assertThat(here.get()).isZero();

        change("weekly:2026-11-30");
        assertThat(here.get()).isOne();

        change("weekly:2026-12-07");
        assertThat(here.get()).isEqualTo(2);
    }

    @Test
    void a_change_elsewhere_is_seen_a_second_later() {
        assertThat(onAnotherNode.get()).isZero();
        change("weekly:2026-11-30");

        nanos.set(Duration.ofMillis(999).toNanos());
        assertThat(onAnotherNode.get()).isZero();

        nanos.set(Duration.ofSeconds(1).toNanos());
        assertThat(onAnotherNode.get()).isOne();
    }

    @Test
    void within_its_unit_and_when_that_failed_a_change_is_not_there() {
        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    assertThat(write("weekly:2026-11-30")).isOne();
                    assertThat(here.get()).isZero();
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(here.get()).isZero();
        change("weekly:2026-12-07");
        assertThat(here.get()).isOne();
    }

    private void change(String meeting) {
        database.transactions().inOne(() -> write(meeting));
    }

    private long write(String meeting) {
        long next = here.next();
        return handles.writing(handle -> {
            handle.execute(
                    "insert into meeting (ref, number, version, document) values (?, ?, 1, '{}')", meeting, next);
            return next;
        });
    }
}
