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
    private final boolean alone;

    private Handles(Jdbi readers, Optional<JdbiTransactions> transactions, boolean alone) {
        this.readers = readers;
        this.transactions = transactions;
        this.alone = alone;
    }

    /** @param alone no other process writes, so that what was read may be remembered until it is changed here */
    public static Handles of(Jdbi readers, JdbiTransactions transactions, boolean alone) {
        return new Handles(readers, Optional.of(transactions), alone);
    }

    /** Never inside a unit, and nothing is kept by them. */
    public static Handles forReading(Jdbi readers) {
        return new Handles(readers, Optional.empty(), false);
    }

    /** What is read may be undone yet. */
    public boolean isInUnit() {
        return transactions.flatMap(JdbiTransactions::current).isPresent();
    }

    boolean mayRemember() {
        return alone && !isInUnit();
    }

    /** Inside a unit: what is done when it is over, kept or not, before anyone hears of it. */
    void afterwards(Runnable done) {
        unit();
        transactions.orElseThrow().afterwards(done);
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
        var unit = unit();
        try {
            return statement.apply(unit);
        } catch (JdbiException failed) {
            throw JdbiTransactions.notKept(failed);
        }
    }

    private Handle unit() {
        return transactions.flatMap(JdbiTransactions::current).orElseThrow(Handles::outside);
    }

    private static IllegalStateException outside() {
        return new IllegalStateException("nothing is kept outside a unit of work");
    }
}
