package yicheng.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import yicheng.journal.Journal;
import yicheng.persistence.journal.JdbiJournal;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.UnreadableData;

/** A journal opened for reading, on a connection of its own. */
public final class ReadableJournal implements AutoCloseable {

    private final Connection connection;

    private ReadableJournal(Connection connection) {
        this.connection = connection;
    }

    static ReadableJournal on(Connection connection) {
        return new ReadableJournal(connection);
    }

    /** Throws {@link UnreadableData} where the file is damaged or no office's. */
    public Journal journal() {
        return new JdbiJournal(Handles.forReading(Jdbi.create(connection)));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw new UnreadableData("the data cannot be closed", alreadyGone);
        }
    }
}
