package yicheng.persistence.database;

import org.junit.jupiter.api.extension.ExtensionContext;

final class OnPostgresql extends EmptyDatabase {

    @Override
    Opened open(ExtensionContext test) {
        return new Opened(Database.postgresql(EmbeddedPostgresql.emptySchema(test)), () -> {});
    }
}
