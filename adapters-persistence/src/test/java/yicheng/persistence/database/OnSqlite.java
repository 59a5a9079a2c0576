package yicheng.persistence.database;

import org.junit.jupiter.api.extension.ExtensionContext;

final class OnSqlite extends EmptyDatabase {

    @Override
    Opened open(ExtensionContext test) {
        var folder = EmptyOffice.of(test).copy();
        return new Opened(Database.inFolder(folder), () -> EmptyOffice.delete(folder));
    }
}
