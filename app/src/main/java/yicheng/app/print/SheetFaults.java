package yicheng.app.print;

import java.util.ArrayList;
import java.util.List;
import yicheng.policy.Text;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.grid.SheetFault;

/** What cannot be read in a table of topics, a line for each. */
public final class SheetFaults {

    private SheetFaults() {}

    public static List<Text> of(String file, TopicSheet sheet) {
        var lines = new ArrayList<Text>();
        int count = sheet.faults().size();
        lines.add(Text.of(
                "%s 有 %d 处读不了，没有审核：".formatted(file, count),
                "%s: %d fault(s), nothing was judged:".formatted(file, count)));
        sheet.faults().forEach(fault -> lines.add(line(fault)));
        return lines;
    }

    private static Text line(SheetFault fault) {
        var zh = new StringBuilder("  ");
        var en = new StringBuilder("  ");
        fault.row().ifPresent(row -> zh.append("第 ").append(row).append(" 行"));
        fault.row().ifPresent(row -> en.append("row ").append(row));
        fault.column().ifPresent(column -> zh.append("「").append(column).append("」列"));
        fault.column().ifPresent(column -> en.append(", column ").append(column));
        return Text.of(
                zh + (fault.row().isPresent() ? "：" : "") + fault.message().zh(),
                en + (fault.row().isPresent() ? ": " : "") + fault.message().en());
    }
}
