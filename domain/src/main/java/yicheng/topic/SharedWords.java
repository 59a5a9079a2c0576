package yicheng.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words two titles have in common, for people to see why they read alike. */
public final class SharedWords {

    private static final int SHORTEST = 2;
    private static final int MOST = 5;

    private SharedWords() {}

    /**
     * The longest runs of two characters or more that occur in both, the longest first, at most five.
     *
     * @param cutWords as a rule lists them, separated by 、; they are no part of any run
     */
    public static List<String> of(String one, String other, String cutWords) {
        var found = new ArrayList<String>();
        var runs = new ArrayList<>(runs(Likeness.letters(one, cutWords), Likeness.letters(other, cutWords)));
        runs.sort(Comparator.comparing(String::length).reversed());
        for (var run : runs) {
            if (found.size() < MOST && found.stream().noneMatch(longer -> longer.contains(run))) {
                found.add(run);
            }
        }
        return found;
    }

    /** Every run that cannot be made longer on either side. */
    private static List<String> runs(String one, String other) {
        var runs = new ArrayList<String>();
        var lengths = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                lengths[i][j] = one.charAt(i) == other.charAt(j) ? lengths[i + 1][j + 1] + 1 : 0;
            }
        }
        for (int i = 0; i < one.length(); i++) {
            for (int j = 0; j < other.length(); j++) {
                boolean begins = i == 0 || j == 0 || one.charAt(i - 1) != other.charAt(j - 1);
                if (begins && lengths[i][j] >= SHORTEST) {
                    runs.add(one.substring(i, i + lengths[i][j]));
                }
            }
        }
        return runs;
    }
}
