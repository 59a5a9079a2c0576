package yicheng.persistence.unit;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Work that is cheaper done once for all units of a commit than in the savepoint of each; what a failed unit left here is
 * dropped. Of several pieces of work under one key only the last is done.
 */
public final class Later {

    /** What is still to be written. */
    public interface Work {
        void with(Statements statements) throws SQLException;
    }

    private final Map<Object, Work> ofUnit = new LinkedHashMap<>();
    private final Map<Object, Work> ofBatch = new LinkedHashMap<>();

    public void add(Object key, Work work) {
        ofUnit.put(key, work);
    }

    void unitEnded(boolean kept) {
        if (kept) {
            ofBatch.putAll(ofUnit);
        }
        ofUnit.clear();
    }

    void doAll(Statements statements) throws SQLException {
        for (var work : ofBatch.values()) {
            work.with(statements);
        }
        ofBatch.clear();
    }

    void forget() {
        ofUnit.clear();
        ofBatch.clear();
    }
}
