package yicheng.persistence.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The writer's own statements, each prepared once; for what nearly every unit does, past all that costs time. */
public final class Statements {

    /** What one row says. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** @return how many rows it changed */
    public int update(String sql, Object... values) throws SQLException {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** The first row. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        return run(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        });
    }

    /** A statement that failed is not used again. */
    private <T> T run(String sql, Object[] values, Use<T> use) throws SQLException {
        var kept = prepared.remove(sql);
        var statement = kept == null ? connection.prepareStatement(sql) : kept;
        boolean done = false;
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var result = use.of(statement);
            prepared.put(sql, statement);
            done = true;
            return result;
        } finally {
            if (!done) {
                statement.close();
            }
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
