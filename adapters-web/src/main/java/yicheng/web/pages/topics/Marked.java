package yicheng.web.pages.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Text with the words that were looked for.
 *
 * @param all every word occurs in it
 */
public record Marked(List<Part> parts, boolean all) {

    /** @param hit it is one of the words */
    public record Part(String text, boolean hit) {}

    private static final int BEFORE = 24;
    private static final int AFTER = 60;

    public Marked {
        parts = List.copyOf(parts);
    }

    public static Marked whole(String text, String words) {
        var asked = asked(words);
        var lower = text.toLowerCase(Locale.ROOT);
        var parts = new ArrayList<Part>();
        int from = 0;
        while (from < text.length()) {
            var next = next(lower, asked, from);
            int at = next.map(Found::at).orElse(text.length());
            if (at > from) {
                parts.add(new Part(text.substring(from, at), false));
            }
            int end = next.map(found -> found.at() + found.length()).orElse(text.length());
            if (next.isPresent()) {
                parts.add(new Part(text.substring(at, end), true));
            }
            from = end;
        }
        return new Marked(parts, asked.stream().allMatch(lower::contains));
    }

    /** A piece of the text around the first of the words; empty where none occurs. */
    static Optional<Marked> around(String text, String words) {
        return next(text.toLowerCase(Locale.ROOT), asked(words), 0).map(first -> {
            int from = Math.max(0, first.at() - BEFORE);
            int to = Math.min(text.length(), first.at() + AFTER);
            var piece = (from > 0 ? "…" : "")
                    + text.substring(from, to).replaceAll("\\s+", " ")
                    + (to < text.length() ? "…" : "");
            return whole(piece, words);
        });
    }

    private record Found(int at, int length) {}

    private static Optional<Found> next(String lower, List<String> asked, int from) {
        return asked.stream()
                .map(word -> new Found(lower.indexOf(word, from), word.length()))
                .filter(found -> found.at() >= 0)
                .min((one, other) -> Integer.compare(one.at(), other.at()));
    }

    private static List<String> asked(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
