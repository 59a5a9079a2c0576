package yicheng.persistence.unit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Where a statement runs: on the unit's own connection inside one, otherwise on a reader. */
public final class Handles {

    /** What a unit writes by itself. */
    public interface Direct<T> {
        T with(Statements statements, Later later) throws SQLException;
    }

    private final Jdbi readers;
    private final Optional<JdbiTransactions> transactions;

    /** @param transactions none where data are opened for reading only */
    public Handles(Jdbi readers, Optional<JdbiTransactions> transactions) {
        this.readers = readers;
        this.transactions = transactions;
    }

    /** What is read may be undone yet. */
    public boolean isInUnit() {
        return transactions.flatMap(JdbiTransactions::current).isPresent();
    }

    public <T> T reading(Function<Handle, T> query) {
        try {
            var unit = transactions.flatMap(JdbiTransactions::current);
            return unit.isPresent() ? query.apply(unit.get()) : readers.withHandle(query::apply);
        } catch (JdbiException failed) {
            throw new UnreadableData("the data cannot be read: " + failed.getMessage(), failed);
        }
    }

    /** Past Jdbi, for what nearly every unit writes. */
    public <T> T directly(Direct<T> work) {
        var unit = transactions.filter(all -> all.statements().isPresent()).orElseThrow(Handles::outside);
        try {
            return work.with(unit.statements().orElseThrow(), unit.later());
        } catch (SQLException failed) {
            throw JdbiTransactions.notKept(failed);
        }
    }

    public <T> T writing(Function<Handle, T> statement) {
        var unit = transactions.flatMap(JdbiTransactions::current).orElseThrow(Handles::outside);
        try {
            return statement.apply(unit);
        } catch (JdbiException failed) {
            throw JdbiTransactions.notKept(failed);
        }
    }

    private static IllegalStateException outside() {
        return new IllegalStateException("nothing is kept outside a unit of work");
    }
}
