package yicheng.rules.book.rows;

import java.util.Map;
import yicheng.meeting.Kind;
import yicheng.policy.Text;
import yicheng.rules.book.rows.RowReader.UnreadableCell;
import yicheng.rules.gate.text.NormalForm;

/** Cells that several chapters' examples share. */
record RowCells(Map<String, String> cells) {

    static final String KIND = "会议类型";

    Kind kind() throws UnreadableCell {
        var name = cells.getOrDefault(KIND, Kind.WEEKLY.label().zh());
        return Kind.named(name)
                .orElseThrow(() ->
                        unreadable(KIND, name, "请填 周例会、月例会、季度总结会 或 临时会议", "name one of the four kinds of meeting"));
    }

    int number(String heading, int usual) throws UnreadableCell {
        var cell = NormalForm.halfWidth(cells.getOrDefault(heading, String.valueOf(usual)));
        if (!cell.matches("\\d{1,9}")) {
            throw unreadable(heading, cell, "请填整数", "write a whole number");
        }
        return Integer.parseInt(cell);
    }

    boolean yes(String heading) throws UnreadableCell {
        var cell = cells.getOrDefault(heading, "否");
        return switch (cell) {
            case "是" -> true;
            case "否" -> false;
            default -> throw unreadable(heading, cell, "请填“是”或“否”", "write 是 (yes) or 否 (no)");
        };
    }

    static UnreadableCell unreadable(String heading, String cell, String zh, String en) {
        return new UnreadableCell(
                heading, Text.of("“%s”看不懂：%s".formatted(cell, zh), "'%s' is not understood: %s".formatted(cell, en)));
    }
}
