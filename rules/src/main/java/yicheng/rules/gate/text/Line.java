package yicheng.rules.gate.text;

import java.util.Arrays;

/**
 * One line of a file in normal form, every character still knowing its column in the file: full width made half width,
 * quotes made {@code "}, blanks gone except one between two Latin words or digits; quoted text is left as typed.
 *
 * @param raw the line as saved, without its end
 * @param text its normal form; empty for blank lines and comments
 * @param columns for each char of {@code text} its 1-based column in {@code raw}, and one more for the end
 * @param broken true when a fault was found in it already, so that no further one is reported for it
 */
public record Line(String file, int number, String raw, String text, int[] columns, boolean broken) {

    /** A line that stands in no file as such. */
    public static Line of(String file, String text) {
        return new Line(file, 1, text, text, new int[] {1}, false);
    }

    /** A part of a line, from that index of {@code raw} to its end. */
    public static Line rest(String file, int number, String raw, int from) {
        var form = NormalForm.of(raw.substring(from));
        int before = raw.codePointCount(0, from);
        var columns =
                Arrays.stream(form.columns()).map(column -> column + before).toArray();
        return new Line(file, number, raw, form.text(), columns, false);
    }

    public Place at(int index) {
        return new Place(file, number, columns[Math.min(index, columns.length - 1)]);
    }

    public Place start() {
        return at(0);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    public boolean isDetail() {
        return text.startsWith("-");
    }

    /** What stands in the file between two positions of the normal form. */
    public String typed(int from, int to) {
        var start = raw.offsetByCodePoints(0, at(from).column() - 1);
        var end = raw.offsetByCodePoints(0, Math.min(at(to).column() - 1, raw.codePointCount(0, raw.length())));
        return raw.substring(start, Math.max(start, end)).strip();
    }

    /** How many characters of the file the words between two positions of the normal form take up. */
    public int length(int from, int to) {
        int last = at(to - 1).column();
        int characters = raw.codePointCount(0, raw.length());
        while (last < characters && Characters.isCombining(raw.codePointAt(raw.offsetByCodePoints(0, last)))) {
            last++;
        }
        return last - at(from).column() + 1;
    }

    public String typed() {
        return typed(0, text.length());
    }
}
