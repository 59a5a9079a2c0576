package yicheng.web.sheets.table;

import java.util.Map;

/** One row of a table; {@code row} as the spreadsheet, or the text, numbers it. */
public record Line(int row, Map<String, String> values) {

    public Line {
        values = Map.copyOf(values);
    }

    /** Without the blanks around it; empty where nothing stands. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
