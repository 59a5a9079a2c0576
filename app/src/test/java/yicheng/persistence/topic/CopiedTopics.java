package yicheng.persistence.topic;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Makes many topics of a few, row by row, past the office: they are in all lists and in the archive, but no search finds them. */
public final class CopiedTopics {

    private static final String COPY = """
            insert into topic (id, version, changed, title, department, author, meeting, stage, round, receipt_year,
              receipt_number, received, received_by, judged, verdict, amount, spends, project, awaited, awaited_leader,
              awaited_by, words_hash, matters, document)
            select id || '-' || ?, version, changed, title || ?, department, author, meeting, stage, round, receipt_year,
              receipt_number, received, received_by, judged, verdict, amount, spends, project, awaited, awaited_leader,
              awaited_by, words_hash, matters, document
            from topic where number > ? and number <= ?""";
    private static final int PIECE = 10_000;

    private final String address;

    /** @param folder of an SQLite office that nobody else writes to */
    public CopiedTopics(Path folder) {
        this.address = "jdbc:sqlite:" + folder.resolve("office.db");
    }

    /** @param originals the topics with the first numbers; nothing else is kept */
    public void until(int originals, int many) throws SQLException {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.prepareStatement(COPY)) {
            for (int copy = 1; copy * originals < many; copy++) {
                copy(statement, copy, Math.min(originals, many - copy * originals));
            }
        }
    }

    private static void copy(PreparedStatement statement, int copy, int last) throws SQLException {
        for (int from = 0; from < last; from += PIECE) {
            statement.setInt(1, copy);
            statement.setInt(2, copy);
            statement.setInt(3, from);
            statement.setInt(4, Math.min(from + PIECE, last));
            statement.executeUpdate();
        }
    }
}
