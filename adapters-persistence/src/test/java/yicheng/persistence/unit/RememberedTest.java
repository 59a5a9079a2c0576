package yicheng.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.AnOrganisation.HEAD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.access.AnAccount;
import yicheng.persistence.database.Database;

class RememberedTest {

    @TempDir
    Path folder;

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private Database database;
    private Handles handles;
    private JdbiTransactions transactions;
    private Remembered<String, Integer> remembered;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
        transactions = (JdbiTransactions) database.transactions();
        handles = Handles.of(Jdbi.create("jdbc:sqlite::memory:"), transactions, true);
        remembered = new Remembered<>(handles, nanos::get);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_read_is_not_read_again_within_a_second() {
        assertThat(read()).isEqualTo(1);
        nanos.set(Duration.ofMillis(999).toNanos());
        assertThat(read()).isEqualTo(1);

        nanos.set(Duration.ofSeconds(1).toNanos());
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_asked_for_again() {
        assertThat(remembered.get("none", key -> Optional.empty())).isEmpty();
        assertThat(remembered.get("none", key -> Optional.of(7))).contains(7);
    }

    @Test
    void a_unit_reads_for_itself_and_what_it_changes_is_forgotten_when_it_is_over() {
        read();

        var inside = transactions.inOne(() -> {
            remembered.changes();
            return read();
        });

        assertThat(inside).isEqualTo(2);
        assertThat(read()).isEqualTo(3);
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void a_unit_that_fails_forgets_too() {
        read();

        assertThatThrownBy(() -> transactions.inOne(() -> {
                    remembered.changes();
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(read()).isEqualTo(2);
    }

    @Test
    void what_was_read_while_it_changed_is_not_remembered() {
        remembered.get(
                "one",
                key -> transactions.inOne(() -> {
                    remembered.changes();
                    return Optional.of(-1);
                }));

        assertThat(read()).isEqualTo(1);
    }

    @Test
    void where_others_write_nothing_is_remembered() {
        var shared = new Remembered<String, Integer>(
                Handles.of(Jdbi.create("jdbc:sqlite::memory:"), transactions, false), nanos::get);

        assertThat(shared.get("one", key -> Optional.of(1))).contains(1);
        assertThat(shared.get("one", key -> Optional.of(2))).contains(2);
    }

    @Test
    void a_closed_session_is_gone_for_whoever_asks_next() {
        var session = AnAccount.session("secret", HEAD, AnAccount.NINE);
        keep(() -> database.sessions().save(session));
        assertThat(database.sessions().find(session.hash())).contains(session);
        assertThat(database.sessions().find(session.hash())).contains(session);

        keep(() -> database.sessions().closeAllOf(HEAD));

        assertThat(database.sessions().find(session.hash())).isEmpty();
    }

    private int read() {
        return remembered
                .get("one", key -> Optional.of(reads.incrementAndGet()))
                .orElseThrow();
    }

    private void keep(Runnable unit) {
        transactions.inOne(() -> {
            unit.run();
            return unit;
        });
    }
}
