package yicheng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import yicheng.policy.BookFiles;
import yicheng.rules.book.Chapters;

/** The rule book inside the jar, edition 1 of every installation. */
final class ShippedBook {

    private static final String FOLDER = "/rulebook/";
    private static final List<String> COMMON = List.of("common.dsl", "floor.examples.csv");
    private static final List<String> ENDINGS = List.of(".dslr", ".dsl", ".examples.csv");

    private ShippedBook() {}

    static BookFiles files() {
        var files = new TreeMap<String, byte[]>();
        names().forEach(name -> files.put(name, bytes(name)));
        return new BookFiles(files);
    }

    private static Stream<String> names() {
        var chapters =
                Chapters.all().stream().flatMap(chapter -> ENDINGS.stream().map(ending -> chapter.id() + ending));
        return Stream.concat(COMMON.stream(), chapters);
    }

    private static byte[] bytes(String name) {
        try (var in = Chapters.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
