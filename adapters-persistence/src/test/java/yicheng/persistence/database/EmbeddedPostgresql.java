package yicheng.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives each test an empty schema of one PostgreSQL that runs as long as the tests do. */
public final class EmbeddedPostgresql implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emptySchema(context);
    }

    static DataSource emptySchema(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(EmbeddedPostgresql.class))
                .computeIfAbsent(Running.class)
                .emptySchema();
    }

    /** Closed after the last test of this JVM, whichever class it is in. */
    static final class Running implements AutoCloseable {

        private final AtomicInteger schemas = new AtomicInteger();
        private final EmbeddedPostgres server;

        Running() {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException noServer) {
                throw new UncheckedIOException(noServer);
            }
        }

        DataSource emptySchema() {
            var name = "office_" + schemas.incrementAndGet();
            Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> handle.execute("create schema " + name));
            var source = new PGSimpleDataSource();
            source.setUrl(server.getJdbcUrl("postgres", "postgres"));
            source.setCurrentSchema(name);
            return source;
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
