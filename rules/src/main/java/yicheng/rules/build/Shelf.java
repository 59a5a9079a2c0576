package yicheng.rules.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.rules.chapter.Chapter;

/**
 * Keeps compiled books by the hash of their files, so that a start needs no compiler: the last few in memory, more in a
 * folder where there is one, and the shipped book in the jar. What cannot be read or loaded is simply built again.
 */
public final class Shelf {

    private static final String SHIPPED = "/rulebook/compiled/";
    private static final String ENDING = ".book";
    private static final int IN_MEMORY = 8;
    private static final int IN_FOLDER = 64;

    /** A compiled book as it is kept. */
    public record Book(String editionId, List<BuiltChapter<?>> chapters) {}

    private final List<Chapter<?>> chapters;
    private final Optional<Path> folder;
    private final Map<String, Book> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Book> eldest) {
            return size() > IN_MEMORY;
        }
    });

    public Shelf(List<Chapter<?>> chapters, Optional<Path> folder) {
        this.chapters = List.copyOf(chapters);
        this.folder = folder;
    }

    public void put(String key, Book book) {
        recent.put(key, book);
        folder.ifPresent(path -> {
            try {
                Files.createDirectories(path);
                var whole = Files.createTempFile(path, "book", ".tmp");
                Files.write(whole, BookZip.write(book));
                Files.move(whole, file(path, key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                removeOld(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Optional<Book> get(String key) {
        return Optional.ofNullable(recent.get(key))
                .or(() -> inFolder(key).or(() -> inJar(key)).flatMap(bytes -> opened(key, bytes)));
    }

    private Optional<byte[]> inFolder(String key) {
        return folder.map(path -> file(path, key))
                .filter(Files::isRegularFile)
                .flatMap(file -> read(() -> Files.newInputStream(file)));
    }

    private static Optional<byte[]> inJar(String key) {
        return read(() -> Shelf.class.getResourceAsStream(SHIPPED + key + ENDING));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static Optional<byte[]> read(Source source) {
        try (var in = source.open()) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Book> opened(String key, byte[] bytes) {
        try {
            var book = BookZip.read(bytes, chapters);
            recent.put(key, book);
            return Optional.of(book);
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError unusable) {
            return Optional.empty();
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key + ENDING);
    }

    private static void removeOld(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var old = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(IN_FOLDER)
                    .toList();
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}
