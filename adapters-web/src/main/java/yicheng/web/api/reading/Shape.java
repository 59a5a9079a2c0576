package yicheng.web.api.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names an object may have, and those of the objects in it.
 *
 * @param parts names that hold one object each, with the names in it
 * @param lists names that hold a list of objects, with the names in each of them
 * @param texts names that hold texts of any length under names of the sender's choice
 */
public record Shape(
        Set<String> names, Map<String, Set<String>> parts, Map<String, Set<String>> lists, Set<String> texts) {

    public static Shape of(String... names) {
        return new Shape(known(names), Map.of(), Map.of(), Set.of());
    }

    public Shape part(String name, String... inIt) {
        return new Shape(names, with(parts, name, inIt), lists, texts);
    }

    /** The objects are found at {@link Values#items}; one list is enough for any request. */
    public Shape list(String name, String... inEach) {
        return new Shape(names, parts, with(lists, name, inEach), texts);
    }

    /** They are found at {@link Values#texts}. */
    public Shape texts(String name) {
        return new Shape(names, parts, lists, known(name));
    }

    Set<String> all() {
        var all = new LinkedHashSet<>(names);
        all.addAll(lists.keySet());
        all.addAll(parts.keySet());
        all.addAll(texts);
        return all;
    }

    static Set<String> known(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private static Map<String, Set<String>> with(Map<String, Set<String>> all, String name, String... names) {
        var more = new LinkedHashMap<>(all);
        more.put(name, known(names));
        return more;
    }
}
