package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yicheng.journal.AnEntry;
import yicheng.journal.NotKept;
import yicheng.persistence.unit.JdbiTransactions;
import yicheng.persistence.unit.Writer;

@Timeout(30)
class WriterFailureTest {

    @TempDir
    Path folder;

    @Test
    void a_store_that_cannot_be_reached_fails_the_caller_and_the_next_unit_tries_again() {
        var source = new AtomicReference<Writer.Connections>(() -> {
            throw new SQLException("no route");
        });
        var writer = new Writer(() -> source.get().open(), Dialect.SQLITE.takeTurn());
        try (var transactions = new JdbiTransactions(writer, 8)) {
            assertThatThrownBy(() -> transactions.inOne(() -> "unreached"))
                    .isInstanceOf(NotKept.class)
                    .hasMessageContaining("no route");

            source.set(new Sqlite(folder.resolve("office.db")).writing()::getConnection);

            assertThat(transactions.inOne(() -> "reached")).isEqualTo("reached");
        }
    }

    @Test
    void a_dead_writer_fails_its_callers_and_all_later_ones() {
        var writer = new Writer(
                () -> {
                    throw new OutOfMemoryError("planted");
                },
                Dialect.SQLITE.takeTurn());
        try (var transactions = new JdbiTransactions(writer, 8)) {
            assertThatThrownBy(() -> transactions.inOne(() -> "first"))
                    .isInstanceOf(NotKept.class)
                    .hasMessageContaining("planted");

            assertThatThrownBy(() -> transactions.inOne(() -> "second"))
                    .isInstanceOf(NotKept.class)
                    .hasMessageContaining("planted");
        }
    }

    @Test
    void a_transaction_that_is_lost_as_a_whole_fails_its_units_and_nothing_of_it_is_kept() {
        try (var database = Database.inFolder(folder)) {
            assertThatThrownBy(() -> database.transactions().inOne(() -> {
                        var recorded = database.journal().append(AnEntry.about("topic/1"));
                        rollBackEverything(database);
                        return recorded;
                    }))
                    .isInstanceOf(NotKept.class);

            var next = database.transactions().inOne(() -> database.journal().append(AnEntry.about("topic/2")));

            assertThat(next.number()).isOne();
        }
    }

    @Test
    void a_unit_that_interrupts_its_thread_does_not_stop_the_writer() {
        try (var database = Database.inFolder(folder)) {
            database.transactions().inOne(() -> {
                Thread.currentThread().interrupt();
                return "interrupted";
            });

            assertThat(database.transactions().inOne(() -> "next")).isEqualTo("next");
        }
    }

    @Test
    void a_closed_database_refuses_units() {
        var database = Database.inFolder(folder);
        database.close();

        assertThatThrownBy(() -> database.transactions().inOne(() -> "late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is closed");
    }

    /** What SQLite does by itself when the disk is full. */
    private static void rollBackEverything(Database database) {
        database.handles().writing(handle -> handle.execute("rollback"));
    }
}
