package yicheng.web.sheets.grid;

import java.util.Optional;
import java.util.OptionalInt;
import yicheng.policy.Text;

/**
 * One thing in a table that cannot be read.
 *
 * @param row as the spreadsheet numbers it; empty where the file as a whole is meant
 * @param column its heading, or its letter where it has none
 * @param value what stands there; empty where the fault is an absence
 * @param message what is wrong and what to do
 */
public record SheetFault(OptionalInt row, Optional<String> column, String value, Text message) {

    private static final int LONGEST_VALUE = 40;

    public SheetFault {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    public static SheetFault ofFile(String zh, String en) {
        return new SheetFault(OptionalInt.empty(), Optional.empty(), "", Text.of(zh, en));
    }

    public static SheetFault at(int row, String value, String zh, String en) {
        return new SheetFault(OptionalInt.of(row), Optional.empty(), value, Text.of(zh, en));
    }

    public static SheetFault at(int row, String column, String value, Text message) {
        return new SheetFault(OptionalInt.of(row), Optional.of(column), value, message);
    }
}
