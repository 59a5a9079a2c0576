package yicheng.web.sheets.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import yicheng.policy.Text;

/**
 * A column of a table.
 *
 * @param code the English heading, and the name by which a line is asked for its value
 * @param label the Chinese heading
 * @param needed the table cannot do without it
 * @param guide how to fill it in
 * @param also what else may head it
 */
public record Column(String code, String label, boolean needed, Text guide, Set<String> also) {

    public Column(String code, String label, boolean needed, Text guide) {
        this(code, label, needed, guide, Set.of());
    }

    public static Column needed(String code, String label, String zh, String en) {
        return new Column(code, label, true, Text.of(zh, en));
    }

    public static Column optional(String code, String label, String zh, String en) {
        return new Column(code, label, false, Text.of(zh, en));
    }

    public Column or(String... names) {
        return new Column(code, label, needed, guide, Set.of(names));
    }

    boolean heads(String cell) {
        var name = normal(cell);
        return name.equals(normal(label))
                || name.equals(normal(code))
                || also.stream().map(Column::normal).anyMatch(name::equals);
    }

    private static String normal(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
