package yicheng.web.pages.topics;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.sheets.grid.SheetFault;

/**
 * A table of drafts to be, or what became of each of its lines.
 *
 * @param faults why the table cannot be read; then no line of it was taken
 */
public record ImportView(
        MeetingChoices choices, String meeting, List<SheetFault> faults, List<Text> refusals, List<Row> rows) {

    /**
     * @param number as the spreadsheet numbers it
     * @param address of the draft; empty where none was made
     */
    public record Row(int number, String title, Optional<String> address, Optional<Text> why) {

        static Row drafted(int number, String title, String address) {
            return new Row(number, title, Optional.of(address), Optional.empty());
        }

        static Row left(int number, String title, Text why) {
            return new Row(number, title, Optional.empty(), Optional.of(why));
        }
    }

    ImportView refused(Text why) {
        return new ImportView(choices, meeting, List.of(), List.of(why), List.of());
    }

    ImportView faulty(List<SheetFault> found) {
        return new ImportView(choices, meeting, found, List.of(), List.of());
    }

    ImportView done(List<Row> lines) {
        return new ImportView(choices, meeting, List.of(), List.of(), lines);
    }

    public boolean failed() {
        return !faults.isEmpty() || !refusals.isEmpty();
    }

    public long drafted() {
        return rows.stream().filter(row -> row.address().isPresent()).count();
    }
}
