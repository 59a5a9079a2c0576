package yicheng.rules.gate.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How alike two pieces of text are, by the pairs of characters they share; digits, blanks and quotes count nothing. */
public final class Likeness {

    public static final int MOST = 3;
    public static final double LEAST = 0.2;

    private final Map<String, Integer> wanted;

    private Likeness(String text) {
        this.wanted = pairs(text);
    }

    public static Likeness to(String text) {
        return new Likeness(text);
    }

    /** Those of some words that come closest to one of them misspelt, best first. */
    public static List<String> nearest(String word, Collection<String> words) {
        var likeness = to(word);
        var scores = new HashMap<String, Double>();
        words.forEach(other -> scores.put(other, likeness.of(other)));
        double best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        return words.stream()
                .distinct()
                .filter(other -> scores.get(other) >= Math.max(LEAST, best / 2))
                .sorted(Comparator.comparingDouble(scores::get).reversed())
                .limit(MOST)
                .toList();
    }

    /** Dice: 1 when all pairs are shared. Single characters count a little, for short texts. */
    public double of(String other) {
        var pairs = pairs(other);
        int shared = wanted.entrySet().stream()
                .mapToInt(e -> Math.min(
                        e.getValue(), Optional.ofNullable(pairs.get(e.getKey())).orElse(0)))
                .sum();
        int all = total(wanted) + total(pairs);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int total(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        var bare = text.replaceAll("[-\\s\\d.\"]", "");
        for (int i = 0; i < bare.length(); i++) {
            pairs.merge(bare.substring(i, i + 1), 1, Integer::sum);
            if (i + 1 < bare.length()) {
                pairs.merge(bare.substring(i, i + 2), 2, Integer::sum);
            }
        }
        return pairs;
    }
}
