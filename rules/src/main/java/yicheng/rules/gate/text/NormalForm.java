package yicheng.rules.gate.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Brings a line into normal form character by character, so that typing habits make no difference and columns stay
 * true. Quoted text opens with a straight or a curly quote; a pair of curly quotes inside curly ones is content.
 */
public final class NormalForm {

    private static final int NOT_QUOTED = 0;

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int[] columns = new int[64];
    private int opening = NOT_QUOTED;
    private int depth;
    private int openedAt;
    private int pendingSpace = -1;
    private int strayQuote = -1;

    private NormalForm(String raw) {
        this.raw = raw;
    }

    public static NormalForm of(String raw) {
        var form = new NormalForm(raw);
        form.run();
        return form;
    }

    /** The line in half width, character by character, quoted or not: for finding its structure. */
    public static String halfWidth(String raw) {
        var text = new StringBuilder(raw.length());
        raw.chars().forEach(c -> text.append((char) Characters.halfWidth(c)));
        return text.toString();
    }

    /** The line with digits in half width and no blanks at its end; letters and punctuation of tables are content. */
    public static String digits(String raw) {
        var text = new StringBuilder(raw.length());
        raw.stripTrailing().chars().forEach(c -> text.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
        return text.toString();
    }

    public String text() {
        return text.toString();
    }

    int[] columns() {
        return Arrays.copyOf(columns, text.length() + 1);
    }

    /** Column of a quote that never closes, or 0. */
    public int unclosedQuote() {
        return opening == NOT_QUOTED ? 0 : openedAt;
    }

    /** Column of a straight quote inside curly ones, or -1: its text would end where nobody sees it. */
    int strayQuote() {
        return strayQuote;
    }

    private void run() {
        int column = 1;
        for (int i = 0; i < raw.length(); ) {
            int end = clusterEnd(i);
            var cluster = raw.substring(i, end);
            var composed = end - i == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
            int at = column;
            composed.codePoints().forEach(c -> take(c, at));
            column += cluster.codePointCount(0, cluster.length());
            i = end;
        }
        dropFullStop();
        mark(text.length(), column);
    }

    private int clusterEnd(int start) {
        int end = start + Character.charCount(raw.codePointAt(start));
        while (end < raw.length() && Characters.isCombining(raw.codePointAt(end))) {
            end += Character.charCount(raw.codePointAt(end));
        }
        return end;
    }

    private void take(int c, int column) {
        if (opening != NOT_QUOTED) {
            quoted(c, column);
        } else if (isQuote(c)) {
            opening = c;
            depth = 1;
            openedAt = column;
            put('"', column);
        } else if (Characters.isSpace(c)) {
            pendingSpace = column;
        } else {
            put(Characters.halfWidth(c), column);
        }
    }

    private void quoted(int c, int column) {
        boolean curly = opening == '“' || opening == '”';
        if (curly && opening == '“' && c == '“') {
            depth++;
        } else if (curly ? c == '”' : c == '"' || c == '＂') {
            depth--;
        }
        if (depth == 0) {
            opening = NOT_QUOTED;
            put('"', column);
            return;
        }
        if (c == '"' && strayQuote < 0) {
            strayQuote = column;
        }
        append(c, column);
    }

    private void put(int c, int column) {
        if (pendingSpace > 0 && text.length() > 0) {
            int before = text.charAt(text.length() - 1);
            if (Characters.isAsciiWord(before) && Characters.isAsciiWord(c)) {
                append(' ', pendingSpace);
            }
        }
        pendingSpace = -1;
        append(c, column);
    }

    private void append(int c, int column) {
        for (char unit : Character.toChars(c)) {
            mark(text.length(), column);
            text.append(unit);
        }
    }

    private void mark(int index, int column) {
        if (index >= columns.length) {
            columns = Arrays.copyOf(columns, columns.length * 2);
        }
        columns[index] = column;
    }

    private void dropFullStop() {
        int last = text.length() - 1;
        if (opening == NOT_QUOTED && last > 0 && text.charAt(last) == '。') {
            text.setLength(last);
        }
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '＂' || c == '“' || c == '”';
    }
}
