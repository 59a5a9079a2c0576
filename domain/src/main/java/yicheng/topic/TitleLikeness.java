package yicheng.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two titles are: characters and bigrams by Dice, with the words every title has cut away. */
final class TitleLikeness {

    private TitleLikeness() {}

    /** 0 to 100. */
    static int percent(String one, String other, List<String> cutWords) {
        var left = grams(cut(one, cutWords));
        var right = grams(cut(other, cutWords));
        if (left.isEmpty() || right.isEmpty()) {
            return one.equals(other) ? 100 : 0;
        }
        var shared = left.stream().filter(right::contains).count();
        return (int) (200 * shared / (left.size() + right.size()));
    }

    private static String cut(String title, List<String> words) {
        var rest = title;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
    }

    private static Set<String> grams(String text) {
        var grams = new HashSet<String>();
        for (int i = 0; i < text.length(); i++) {
            grams.add(text.substring(i, i + 1));
            if (i + 2 <= text.length()) {
                grams.add(text.substring(i, i + 2));
            }
        }
        return grams;
    }
}
