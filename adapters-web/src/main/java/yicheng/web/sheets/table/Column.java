package yicheng.web.sheets.table;

import java.text.Normalizer;
import java.util.Locale;
import yicheng.policy.Text;

/**
 * A column of a table.
 *
 * @param code the English heading, and the name by which a line is asked for its value
 * @param label the Chinese heading
 * @param needed the table cannot do without it
 * @param guide how to fill it in
 */
public record Column(String code, String label, boolean needed, Text guide) {

    public static Column needed(String code, String label, String zh, String en) {
        return new Column(code, label, true, Text.of(zh, en));
    }

    public static Column optional(String code, String label, String zh, String en) {
        return new Column(code, label, false, Text.of(zh, en));
    }

    boolean heads(String cell) {
        var name = normal(cell);
        return name.equals(normal(label)) || name.equals(normal(code));
    }

    private static String normal(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
