package yicheng.rules.gate.words;

import java.util.Comparator;
import java.util.List;
import yicheng.rules.gate.text.Likeness;

/** The sentences of a vocabulary that come closest to a line, by their fixed words. */
public final class NearestSentences {

    private record Scored(String sentence, double score) {}

    private NearestSentences() {}

    public static List<String> to(String line, List<Entry> entries) {
        var likeness = Likeness.to(line);
        return entries.stream()
                .map(entry ->
                        new Scored(entry.shown(), likeness.of(entry.template().words())))
                .filter(scored -> scored.score() >= Likeness.LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::sentence)
                .distinct()
                .limit(Likeness.MOST)
                .toList();
    }
}
