package yicheng.topic;

import java.util.Arrays;
import java.util.function.Function;

/** What a text is compared by: its characters and bigrams, the words that say nothing cut away. */
public final class Likeness {

    private static final int MARKS = 2048;

    private final String text;
    private final int[] grams;
    private final long[] marks;

    /** @param cutWords as a rule lists them, separated by 、 */
    public Likeness(String text, String cutWords) {
        this(text, words(cutWords));
    }

    private Likeness(String text, String[] cutWords) {
        this.text = text;
        this.grams = grams(letters(cut(text, cutWords)));
        this.marks = marks(grams);
    }

    /** The same of many texts: the words are parted only once. */
    public static Function<String, Likeness> cutting(String cutWords) {
        var words = words(cutWords);
        return text -> new Likeness(text, words);
    }

    /** A bound of {@link #percent} that costs next to nothing; tells most of what is not alike at all. */
    public int atMost(Likeness other) {
        int lacking = 0;
        for (int i = 0; i < marks.length; i++) {
            lacking += Long.bitCount(marks[i] & ~other.marks[i]);
        }
        int all = grams.length + other.grams.length;
        return all == 0 ? 100 : 200 * Math.min(grams.length - lacking, other.grams.length) / all;
    }

    /** How alike the other is, 0 to 100 (Dice); only for texts cut by the same words. */
    public int percent(Likeness other) {
        if (grams.length == 0 || other.grams.length == 0) {
            return text.equals(other.text) ? 100 : 0;
        }
        return 200 * shared(other.grams) / (grams.length + other.grams.length);
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

    /** A character by its code, a bigram by both; sorted, each once. By hand, as an {@code IntStream} boxes each to do so. */
    private static int[] grams(String letters) {
        var found = new int[Math.max(0, 2 * letters.length() - 1)];
        for (int i = 0; i < letters.length(); i++) {
            found[2 * i] = letters.charAt(i);
            if (i > 0) {
                found[2 * i - 1] = letters.charAt(i - 1) << 16 | letters.charAt(i);
            }
        }
        Arrays.sort(found);
        int kept = 0;
        for (int gram : found) {
            if (kept == 0 || found[kept - 1] != gram) {
                found[kept++] = gram;
            }
        }
        return Arrays.copyOf(found, kept);
    }

    /** A bit for each gram, several sharing one: a bit the other lacks is at least one gram it lacks. */
    private static long[] marks(int[] grams) {
        var marks = new long[MARKS / Long.SIZE];
        for (int gram : grams) {
            int bit = (gram * 0x9E3779B1) >>> 21;
            marks[bit / Long.SIZE] |= 1L << bit;
        }
        return marks;
    }

    /** What is compared: letters, characters and digits without the cut words. */
    static String letters(String text, String cutWords) {
        return letters(cut(text, words(cutWords)));
    }

    private static String[] words(String cutWords) {
        return cutWords.split("、");
    }

    private static String cut(String text, String[] words) {
        var rest = text;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
