package yicheng.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word that someone who mistyped one probably meant. */
public final class Nearest {

    /** Nobody mistypes anything longer; it also bounds the work. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** Case does not count; none where even the closest differs in more than half of its characters. */
    public static Optional<String> to(String mistyped, Collection<String> known) {
        if (mistyped.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(word -> slips(mistyped, word)))
                .filter(word -> slips(mistyped, word) <= Math.max(1, word.length() / 2));
    }

    /** The closest ones, best first, whether or not any of them may have been meant. */
    public static List<String> among(String mistyped, Collection<String> known, int most) {
        if (mistyped.length() > LONGEST) {
            return List.of();
        }
        return known.stream()
                .sorted(Comparator.comparingInt(word -> slips(mistyped, word)))
                .limit(most)
                .toList();
    }

    /** Characters to insert, drop, replace or swap with their neighbour. */
    private static int slips(String mistyped, String word) {
        var from = mistyped.toLowerCase(Locale.ROOT);
        var to = word.toLowerCase(Locale.ROOT);
        var slips = new int[from.length() + 1][to.length() + 1];
        Arrays.setAll(slips[0], j -> j);
        for (int i = 1; i <= from.length(); i++) {
            slips[i][0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
                slips[i][j] = swapped(from, i, to, j) ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
            }
        }
        return slips[from.length()][to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
