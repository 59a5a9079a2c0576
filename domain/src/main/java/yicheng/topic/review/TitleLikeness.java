package yicheng.topic.review;

import java.util.Arrays;
import java.util.List;

/** How alike another title is to this one: characters and bigrams by Dice, the words every title has cut away. */
final class TitleLikeness {

    private final List<String> cutWords;
    private final String title;
    private final int[] grams;

    TitleLikeness(String title, List<String> cutWords) {
        this.cutWords = cutWords;
        this.title = title;
        this.grams = grams(title);
    }

    /** 0 to 100. */
    int percent(String other) {
        var others = grams(other);
        if (grams.length == 0 || others.length == 0) {
            return title.equals(other) ? 100 : 0;
        }
        return 200 * shared(others) / (grams.length + others.length);
    }

    /** Both are sorted and without repetition. */
    private int shared(int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < grams.length && j < others.length; ) {
            int order = Integer.compare(grams[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** A character by its code, a bigram by both. */
    private int[] grams(String text) {
        var rest = cut(text);
        var found = new int[Math.max(0, 2 * rest.length() - 1)];
        for (int i = 0; i < rest.length(); i++) {
            found[2 * i] = rest.charAt(i);
            if (i > 0) {
                found[2 * i - 1] = rest.charAt(i - 1) << 16 | rest.charAt(i);
            }
        }
        return Arrays.stream(found).sorted().distinct().toArray();
    }

    private String cut(String text) {
        var rest = text;
        for (var word : cutWords) {
            rest = rest.replace(word, "");
        }
        var letters = new StringBuilder(rest.length());
        rest.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
