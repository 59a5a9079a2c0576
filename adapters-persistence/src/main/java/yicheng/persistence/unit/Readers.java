package yicheng.persistence.unit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Connections that read, lent and taken back. */
public final class Readers implements AutoCloseable {

    private static final int MOST = 8;
    private static final int PATIENCE_MS = 5_000;

    private final HikariDataSource pool;

    public Readers(DataSource source) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("yicheng-readers");
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setReadOnly(true);
        config.setConnectionTimeout(PATIENCE_MS);
        this.pool = new HikariDataSource(config);
    }

    public Jdbi jdbi() {
        return Jdbi.create(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
