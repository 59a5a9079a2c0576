package yicheng.persistence.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import yicheng.persistence.unit.UnreadableData;

/** Brings the tables up to this release. Those of a later release are left alone. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource source, Dialect dialect) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(dialect.migrations())
                    .failOnMissingLocations(true)
                    .table("schema_history")
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException unusable) {
            throw new UnreadableData("the tables cannot be brought up to date: " + unusable.getMessage(), unusable);
        }
    }
}
