package yicheng.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a rule book, by name without folder ({@code review.dslr}, {@code review.dsl}, {@code
 * review.examples.csv}, {@code common.dsl}, {@code floor.examples.csv}), as bytes exactly as the administrator saved
 * them.
 */
public record BookFiles(Map<String, byte[]> byName) {

    public BookFiles {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }
}
