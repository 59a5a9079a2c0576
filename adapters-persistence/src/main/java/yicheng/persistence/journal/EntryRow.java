package yicheng.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.core.JacksonException;
import yicheng.journal.BrokenEntry;
import yicheng.journal.Entry;
import yicheng.journal.Recorded;
import yicheng.persistence.unit.IsoTime;

/** A row of {@code journal} as an entry, or as what somebody made of it. */
final class EntryRow {

    private EntryRow() {}

    static Recorded read(ResultSet row, StatementContext context) throws SQLException {
        long number = row.getLong("number");
        try {
            return new Recorded(number, entry(row), row.getString("hash"));
        } catch (DateTimeException | JacksonException | IllegalArgumentException | NullPointerException changed) {
            throw new BrokenEntry(number, changed);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                IsoTime.read(row.getString("at")),
                row.getString("actor"),
                Optional.ofNullable(row.getString("on_behalf_of")),
                row.getString("act"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("edition")),
                Optional.ofNullable(row.getString("calendar")),
                Content.read(row.getString("content")));
    }
}
