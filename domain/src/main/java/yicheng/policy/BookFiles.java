package yicheng.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files of a rule book, by name without folder ({@code review.dslr}, {@code review.dsl}, {@code
 * review.examples.csv}, {@code common.dsl}, {@code floor.examples.csv}), as bytes exactly as the administrator saved
 * them.
 */
public record BookFiles(Map<String, byte[]> byName) {

    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9-]{0,60}(\\.examples\\.csv|\\.dslr|\\.dsl|\\.drl|\\.csv)");

    public BookFiles {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Whether a book may have a file of that name; which ones it has is for the check to say. */
    public static boolean isFileName(String name) {
        return NAME.matcher(name).matches();
    }

    public BookFiles with(String name, byte[] content) {
        var files = new TreeMap<>(byName);
        files.put(name, content);
        return new BookFiles(files);
    }

    public BookFiles without(String name) {
        var files = new TreeMap<>(byName);
        files.remove(name);
        return new BookFiles(files);
    }

    /** Names of the files whose bytes are not the same in both, or that only one of them has. */
    public SortedSet<String> differing(BookFiles other) {
        var names = new TreeSet<>(byName.keySet());
        names.addAll(other.byName.keySet());
        names.removeIf(name -> Arrays.equals(byName.get(name), other.byName.get(name)));
        return names;
    }
}
