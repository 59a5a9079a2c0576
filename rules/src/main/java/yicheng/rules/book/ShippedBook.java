package yicheng.rules.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import yicheng.policy.BookFiles;

/** The files of edition 1, as they lie in {@code rulebook/}. */
public final class ShippedBook {

    private static final List<String> ENDINGS = List.of(".dslr", ".dsl", ".examples.csv");
    private static final List<String> SHARED = List.of("common.dsl", "floor.examples.csv");

    private ShippedBook() {}

    public static BookFiles files() {
        var files = new HashMap<String, byte[]>();
        names().forEach(name -> files.put(name, read(name)));
        return new BookFiles(files);
    }

    private static List<String> names() {
        var names = new ArrayList<>(SHARED);
        Chapters.all().forEach(chapter -> ENDINGS.forEach(ending -> names.add(chapter.id() + ending)));
        return names;
    }

    private static byte[] read(String name) {
        try (var in = ShippedBook.class.getResourceAsStream("/rulebook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the shipped rule book lacks %s".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
