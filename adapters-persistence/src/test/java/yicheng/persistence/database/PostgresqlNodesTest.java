package yicheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import yicheng.journal.AnEntry;
import yicheng.journal.NotKept;
import yicheng.journal.Recorded;
import yicheng.journal.VerifyJournal;

@ExtendWith(EmbeddedPostgresql.class)
@Timeout(30)
class PostgresqlNodesTest {

    @Test
    void two_nodes_on_one_database_continue_one_chain(DataSource schema) {
        try (var one = Database.postgresql(schema);
                var other = Database.postgresql(schema)) {
            var first = CompletableFuture.runAsync(() -> appendMany(one));
            var second = CompletableFuture.runAsync(() -> appendMany(other));
            CompletableFuture.allOf(first, second).join();

            var verified = new VerifyJournal(one.journal()).handle();

            assertThat(verified.broken()).isEmpty();
            assertThat(verified.intact()).isEqualTo(200);
        }
    }

    @Test
    void a_connection_that_breaks_fails_its_unit_and_the_next_has_a_new_one(DataSource schema) {
        try (var database = Database.postgresql(schema)) {
            assertThatThrownBy(() -> database.transactions()
                            .inOne(() -> statement(database, "select pg_terminate_backend(pg_backend_pid())")))
                    .isInstanceOf(NotKept.class);

            assertThat(append(database).number()).isOne();
        }
    }

    @Test
    void a_unit_that_passes_over_a_failed_statement_is_not_kept_for_half(DataSource schema) {
        try (var database = Database.postgresql(schema)) {
            assertThatThrownBy(() -> database.transactions().inOne(() -> {
                        database.journal().append(AnEntry.about("topic/1"));
                        return ignoringFailure(database);
                    }))
                    .isInstanceOf(NotKept.class);

            assertThat(append(database).number()).isOne();
        }
    }

    @Test
    void the_triggers_refuse_changes(DataSource schema) {
        try (var database = Database.postgresql(schema)) {
            append(database);

            assertThatThrownBy(() -> database.transactions().inOne(() -> statement(database, "delete from journal")))
                    .hasMessageContaining("the journal can only grow");
            assertThatThrownBy(() -> database.transactions().inOne(() -> statement(database, "truncate journal")))
                    .hasMessageContaining("the journal can only grow");
            assertThat(database.journal().last()).isPresent();
        }
    }

    private static void appendMany(Database database) {
        IntStream.range(0, 100).forEach(i -> append(database));
    }

    private static Recorded append(Database database) {
        return database.transactions().inOne(() -> database.journal().append(AnEntry.about("topic/2")));
    }

    private static int statement(Database database, String sql) {
        return database.handles().writing(handle -> handle.execute(sql));
    }

    private static String ignoringFailure(Database database) {
        return database.handles().writing(handle -> {
            try {
                handle.execute("select nothing from nowhere");
                return "done";
            } catch (JdbiException ignored) {
                return "ignored";
            }
        });
    }
}
