package yicheng.persistence.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Prepares each statement of a connection once. One in use is not lent a second time. */
final class KeptStatements extends DefaultStatementBuilder {

    private final Map<String, PreparedStatement> free = new HashMap<>();

    static StatementBuilder of(Connection connection) {
        return new KeptStatements();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        var kept = free.remove(sql);
        return kept == null ? super.create(connection, sql, context) : kept;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && !free.containsKey(sql)) {
            prepared.clearParameters();
            free.put(sql, prepared);
        } else {
            super.close(connection, sql, statement);
        }
    }
}
