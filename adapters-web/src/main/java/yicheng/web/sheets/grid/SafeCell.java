package yicheng.web.sheets.grid;

/** Keeps text from becoming a formula when a spreadsheet opens our CSV: such text gets an apostrophe in front. */
public final class SafeCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    public static String of(String text) {
        return beginsFormula(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #of}. */
    static String plain(String cell) {
        return cell.startsWith("'") && beginsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean beginsFormula(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
