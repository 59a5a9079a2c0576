package yicheng.persistence.database;

import java.util.Optional;
import yicheng.persistence.topic.WordIndex;

/** All in which the databases differ once a connection is open. */
enum Dialect {
    /** Its transactions begin IMMEDIATE, so that the turn is taken by beginning. */
    SQLITE("sqlite", Optional.empty(), WordIndex.FTS5),
    POSTGRESQL("postgresql", Optional.of("select holder from turn for update"), WordIndex.TSVECTOR);

    private final String folder;
    private final Optional<String> takeTurn;
    private final WordIndex words;

    Dialect(String folder, Optional<String> takeTurn, WordIndex words) {
        this.folder = folder;
        this.takeTurn = takeTurn;
        this.words = words;
    }

    /** Only this process writes to the database, as one file belongs to one server. */
    boolean isAlone() {
        return this == SQLITE;
    }

    String migrations() {
        return "classpath:yicheng/persistence/database/" + folder;
    }

    /** First in each transaction: waits until no other node writes. */
    Optional<String> takeTurn() {
        return takeTurn;
    }

    /** How topics are searched. */
    WordIndex words() {
        return words;
    }
}
