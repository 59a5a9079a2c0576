package yicheng.web.sheets.table;

import java.util.List;
import yicheng.policy.Text;
import yicheng.web.sheets.grid.SheetFault;

/**
 * A table as it was read.
 *
 * @param text the whole of it, tab-separated, to be mended and read again; blank where the file could not be read
 * @param faults why there are no lines
 */
public record Table(String text, List<Line> lines, List<SheetFault> faults, List<Text> notes) {

    public Table {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
