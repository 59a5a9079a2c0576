package yicheng.persistence.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The one connection that writes. After a failure it is thrown away, and the next transaction begins on a new one. */
public final class Writer {

    /** Where it gets its connections. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections source;
    private final Optional<String> takeTurn;
    private final Later later = new Later();
    private Connection connection;
    private Handle handle;
    private Statements statements;
    private PreparedStatement savepoint;
    private PreparedStatement release;
    private PreparedStatement rollBack;

    /** @param takeTurn what is asked first in each transaction, where beginning it does not take the turn to write */
    public Writer(Connections source, Optional<String> takeTurn) {
        this.source = source;
        this.takeTurn = takeTurn;
    }

    Handle handle() {
        return handle;
    }

    Statements statements() {
        return statements;
    }

    /** To be done before the commit, if the unit that runs is kept. */
    Later later() {
        return later;
    }

    void begin() throws SQLException {
        if (connection == null) {
            open();
        }
        if (takeTurn.isPresent()) {
            handle.createQuery(takeTurn.get()).mapTo(Integer.class).one();
        }
    }

    /** Alone in a savepoint: a unit that fails takes only itself back. Throws when the whole transaction is lost. */
    void run(Unit<?> unit) throws SQLException {
        savepoint.execute();
        boolean kept = unit.run() && released(unit);
        later.unitEnded(kept);
        if (!kept) {
            rollBack.execute();
            release.execute();
        }
    }

    void commit() throws SQLException {
        later.doAll(statements);
        connection.commit();
    }

    void discard() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException nothingLeftToClose) {
            // a new one is opened in its place
        } finally {
            connection = null;
            handle = null;
            statements = null;
            later.forget();
        }
    }

    /** Refused by PostgreSQL after a failed statement that the unit itself passed over in silence. */
    private boolean released(Unit<?> unit) {
        try {
            release.execute();
            return true;
        } catch (SQLException failedWithin) {
            unit.lost(JdbiTransactions.notKept(failedWithin));
            return false;
        }
    }

    private void open() throws SQLException {
        connection = source.open();
        connection.setAutoCommit(false);
        handle = Jdbi.create(connection)
                .setStatementBuilderFactory(KeptStatements::of)
                .open();
        statements = new Statements(connection);
        savepoint = connection.prepareStatement("savepoint unit");
        release = connection.prepareStatement("release savepoint unit");
        rollBack = connection.prepareStatement("rollback to savepoint unit");
    }
}
