package yicheng.rules.examples;

import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.NormalForm;

/** What is wrong with a cell whatever column it stands in. */
record CellFlaw(String code, Text text) {

    /** A spreadsheet takes a cell for a formula that begins like this, and may run a programme for it. */
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-](?!\\d+(\\.\\d+)?%?$).+", Pattern.DOTALL);

    /** @param surplus whether the cell stands to the right of all headings */
    static Optional<CellFlaw> of(String cell, boolean surplus) {
        if (surplus && !cell.isEmpty()) {
            return flaw(
                    "example.surplus",
                    "这一格在第一行没有列名：多半是文字里用了英文逗号，请改用中文逗号，或用引号把这一格括起来",
                    "there is no heading above this cell; a comma inside a text needs quotes around the text");
        }
        if (cell.length() > Limits.CELL_CHARACTERS) {
            return flaw(
                    "example.long",
                    "这一格超过 %,d 个字，请缩短".formatted(Limits.CELL_CHARACTERS),
                    "this cell has more than %,d characters; shorten it".formatted(Limits.CELL_CHARACTERS));
        }
        if (FORMULA.matcher(NormalForm.halfWidth(cell)).matches()) {
            return flaw(
                    "example.formula",
                    "这一格会被表格软件当作公式：请去掉开头的“%s”".formatted(cell.charAt(0)),
                    "a spreadsheet takes this cell for a formula: delete the '%s' at its beginning"
                            .formatted(cell.charAt(0)));
        }
        return Optional.empty();
    }

    private static Optional<CellFlaw> flaw(String code, String zh, String en) {
        return Optional.of(new CellFlaw(code, Text.of(zh, en)));
    }
}
