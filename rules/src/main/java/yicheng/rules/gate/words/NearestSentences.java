package yicheng.rules.gate.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of a vocabulary that come closest to a line, by the pairs of characters they share. */
public final class NearestSentences {

    private static final int MOST = 3;
    private static final double LEAST = 0.2;

    private record Scored(String sentence, double score) {}

    private NearestSentences() {}

    public static List<String> to(String line, List<Entry> entries) {
        var wanted = pairs(line);
        return entries.stream()
                .map(entry -> new Scored(
                        entry.shown(), likeness(wanted, pairs(entry.template().words()))))
                .filter(scored -> scored.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::sentence)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Dice: 1 when all pairs are shared. Single characters count a little, for short sentences. */
    private static double likeness(Map<String, Integer> a, Map<String, Integer> b) {
        int shared = a.entrySet().stream()
                .mapToInt(e -> Math.min(
                        e.getValue(), Optional.ofNullable(b.get(e.getKey())).orElse(0)))
                .sum();
        int all = total(a) + total(b);
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
