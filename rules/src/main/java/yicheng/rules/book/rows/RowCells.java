package yicheng.rules.book.rows;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yicheng.meeting.Kind;
import yicheng.policy.Text;
import yicheng.rules.book.rows.RowReader.UnreadableCell;
import yicheng.rules.gate.text.NormalForm;

/** Cells that several chapters' examples share. */
public record RowCells(Map<String, String> cells) {

    public static final String KIND = "会议类型";

    /** What a cell holds that says there is nothing, where an empty one means the usual. */
    public static final String LEFT_BLANK = "（空）";

    public Kind kind() throws UnreadableCell {
        var name = cells.getOrDefault(KIND, Kind.WEEKLY.label().zh());
        return Kind.named(name)
                .orElseThrow(() ->
                        unreadable(KIND, name, "请填 周例会、月例会、季度总结会 或 临时会议", "name one of the four kinds of meeting"));
    }

    public int number(String heading, int usual) throws UnreadableCell {
        var cell = NormalForm.halfWidth(cells.getOrDefault(heading, String.valueOf(usual)));
        if (!cell.matches("\\d{1,9}")) {
            throw unreadable(heading, cell, "请填整数", "write a whole number");
        }
        return Integer.parseInt(cell);
    }

    /** A whole number that may be below zero. */
    public int signed(String heading, int usual) throws UnreadableCell {
        var cell = NormalForm.halfWidth(cells.getOrDefault(heading, String.valueOf(usual)));
        if (!cell.matches("-?\\d{1,9}")) {
            throw unreadable(heading, cell, "请填整数，如 30 或 -30", "write a whole number like 30 or -30");
        }
        return Integer.parseInt(cell);
    }

    public String text(String heading, String usual) {
        var cell = cells.getOrDefault(heading, usual);
        return cell.equals(LEFT_BLANK) ? "" : cell;
    }

    /** One of several things by its name. */
    public <T> T named(String heading, T usual, Function<String, Optional<T>> names) throws UnreadableCell {
        if (!cells.containsKey(heading)) {
            return usual;
        }
        var cell = cells.get(heading);
        return names.apply(cell)
                .orElseThrow(() -> unreadable(
                        heading,
                        cell,
                        "请照规则里的写法填写“%s”".formatted(heading),
                        "write it as the sentences of the rules do"));
    }

    boolean yes(String heading) throws UnreadableCell {
        return yes(heading, false);
    }

    public boolean yes(String heading, boolean usual) throws UnreadableCell {
        var cell = cells.getOrDefault(heading, usual ? "是" : "否");
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
