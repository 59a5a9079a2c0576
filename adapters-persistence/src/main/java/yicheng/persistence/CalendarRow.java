package yicheng.persistence;

import java.util.Map;

/** One line of a calendar table, its cells by column name. */
record CalendarRow(String file, int line, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
