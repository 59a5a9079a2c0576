package yicheng.web.sheets;

import java.util.List;
import java.util.Map;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.web.sheets.grid.SheetFault;

/**
 * What a table of topics holds: either topics, or why they cannot be read.
 *
 * @param notes what the reader should know though nothing is wrong, such as an unusual encoding
 */
public record TopicSheet(List<Line> lines, List<SheetFault> faults, List<Text> notes) {

    /** What a row may say beside the fields of its topic. */
    public enum Beside {
        /** For which meeting, e.g. {@code monthly:2026-12-04}. */
        MEETING,
        /** What was decided on a past topic. */
        OUTCOME
    }

    /** A topic and the row it stands in, as the spreadsheet numbers it. */
    public record Line(int row, Proposal topic, Map<Beside, String> beside) {
        public Line {
            beside = Map.copyOf(beside);
        }

        /** Blank where nothing was said. */
        public String of(Beside what) {
            return beside.getOrDefault(what, "").strip();
        }
    }

    public TopicSheet {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    public List<Proposal> topics() {
        return lines.stream().map(Line::topic).toList();
    }

    static TopicSheet refused(List<SheetFault> faults, List<Text> notes) {
        return new TopicSheet(List.of(), faults, notes);
    }
}
