package yicheng.app.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that comes closest to a wrong one. */
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String wrong, Collection<String> known) {
        var word = wrong.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(word, each.toLowerCase(Locale.ROOT))))
                .filter(each -> distance(word, each.toLowerCase(Locale.ROOT)) <= Math.max(1, (each.length() + 1) / 3));
    }

    /** Characters to insert, drop, replace or swap with their neighbour. */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        Arrays.setAll(rows[0], j -> j);
        for (int i = 1; i <= one.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
