package yicheng.persistence.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Connections to one SQLite file. What a commit acknowledged survives the loss of power. */
final class Sqlite {

    private static final int PATIENCE_MS = 10_000;

    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    DataSource writing() {
        var config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return source(config);
    }

    DataSource reading() {
        var config = config();
        config.setReadOnly(true);
        return source(config);
    }

    /** As a URI, in which no character of a folder's name can mean anything to the driver. */
    private DataSource source(SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + file.toUri().getRawPath());
        return source;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MS);
        config.setGetGeneratedKeys(false);
        return config;
    }
}
