package yicheng.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The one connection that writes. After a failure it is thrown away, and the next transaction begins on a new one. */
final class Writer {

    /** Where it gets its connections. */
    interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections source;
    private final Dialect dialect;
    private Connection connection;
    private Handle handle;
    private PreparedStatement savepoint;
    private PreparedStatement release;
    private PreparedStatement rollBack;

    Writer(Connections source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    Handle handle() {
        return handle;
    }

    void begin() throws SQLException {
        if (connection == null) {
            open();
        }
        if (dialect.takeTurn().isPresent()) {
            handle.createQuery(dialect.takeTurn().get()).mapTo(Integer.class).one();
        }
    }

    /** Alone in a savepoint: a unit that fails takes only itself back. Throws when the whole transaction is lost. */
    void run(Unit<?> unit) throws SQLException {
        savepoint.execute();
        if (!unit.run() || !released(unit)) {
            rollBack.execute();
            release.execute();
        }
    }

    void commit() throws SQLException {
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
        savepoint = connection.prepareStatement("savepoint unit");
        release = connection.prepareStatement("release savepoint unit");
        rollBack = connection.prepareStatement("rollback to savepoint unit");
    }
}
