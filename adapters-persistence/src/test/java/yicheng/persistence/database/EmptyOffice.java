package yicheng.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** A folder with an empty office of this release on SQLite: migrated once for the tests of a JVM, copied for each of them. */
final class EmptyOffice implements AutoCloseable {

    private final Path folder;

    EmptyOffice() {
        folder = newFolder();
        Database.inFolder(folder).close();
    }

    static EmptyOffice of(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(EmptyOffice.class))
                .computeIfAbsent(EmptyOffice.class);
    }

    /** Which the caller deletes. */
    Path copy() {
        var copy = newFolder();
        try {
            for (var file : deepestFirst(folder)) {
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy.resolve(folder.relativize(file)));
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return copy;
    }

    static void delete(Path folder) {
        try {
            for (var file : deepestFirst(folder)) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("office");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
