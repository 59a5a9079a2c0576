package yicheng.app.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import yicheng.policy.BookFiles;

/** A folder in which an administrator keeps a rule book's files. Other files may lie there too. */
public final class BookFolder {

    private static final int MOST_FILES = 100;
    private static final long LARGEST_FILE = 4_000_000;
    private static final List<String> ENDINGS = List.of(".dsl", ".dslr", ".drl", ".examples.csv", "fields.csv");

    private BookFolder() {}

    /** @throws IOException naming the file that cannot be read, or the folder that is no rule book's */
    public static BookFiles read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var path : listed(folder)) {
            if (Files.size(path) > LARGEST_FILE) {
                throw new IOException("%s > %d bytes".formatted(path, LARGEST_FILE));
            }
            files.put(path.getFileName().toString(), Files.readAllBytes(path));
        }
        return new BookFiles(files);
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(BookFolder::ofABook)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static boolean ofABook(Path path) {
        var name = path.getFileName().toString();
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
