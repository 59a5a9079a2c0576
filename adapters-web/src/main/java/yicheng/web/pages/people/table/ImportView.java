package yicheng.web.pages.people.table;

import java.util.List;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.sheets.grid.SheetFault;

/**
 * The page 导入机构表: the table, and what would come of each of its lines.
 *
 * @param text the table, to be mended in place
 * @param faults why the table as a whole cannot be read
 * @param tried whether there was a table at all
 */
public record ImportView(
        long version,
        String text,
        Form form,
        List<Report> lines,
        List<SheetFault> faults,
        List<Text> notes,
        boolean tried) {

    /** What comes of one line: changes, or what is wrong, or nothing as all of it is so already. */
    public record Report(int row, List<Text> changes, List<Text> faults) {

        public Report {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    public long wrong() {
        return lines.stream().filter(line -> !line.faults().isEmpty()).count() + faults.size();
    }

    public int changes() {
        return lines.stream().mapToInt(line -> line.changes().size()).sum();
    }

    public boolean savable() {
        return tried && wrong() == 0 && changes() > 0;
    }

    /** Those that have something to say. */
    public List<Report> told() {
        return lines.stream()
                .filter(line -> !line.changes().isEmpty() || !line.faults().isEmpty())
                .toList();
    }
}
