package yicheng.web.pages.past;

import java.util.List;
import yicheng.policy.Text;
import yicheng.web.sheets.grid.SheetFault;
import yicheng.web.sheets.past.PastLine;

/**
 * The page 导入既往议题.
 *
 * @param tried whether there was a table at all
 * @param done how many were just brought in
 */
public record PastView(
        String text, List<PastLine> lines, List<SheetFault> faults, List<Text> notes, boolean tried, int done) {

    public static final int MOST_SHOWN = 200;

    static PastView empty(int done) {
        return new PastView("", List.of(), List.of(), List.of(), false, done);
    }

    public long wrong() {
        return lines.stream().filter(line -> !line.faults().isEmpty()).count() + faults.size();
    }

    public long fresh() {
        return lines.stream().filter(PastLine::isNew).count();
    }

    public long known() {
        return lines.stream().filter(PastLine::known).count();
    }

    public boolean savable() {
        return tried && wrong() == 0 && fresh() > 0;
    }

    /** What is wrong first. */
    public List<PastLine> shown() {
        return lines.stream()
                .sorted((one, other) ->
                        Boolean.compare(one.faults().isEmpty(), other.faults().isEmpty()))
                .limit(MOST_SHOWN)
                .toList();
    }
}
