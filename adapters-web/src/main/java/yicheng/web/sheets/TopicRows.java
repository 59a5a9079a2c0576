package yicheng.web.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.policy.Text;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.web.sheets.grid.Grid;
import yicheng.web.sheets.grid.GridCell;
import yicheng.web.sheets.grid.SheetFault;
import yicheng.web.sheets.grid.UnreadableSheet;

/** Reads the rows of a grid as topics, and every fault of theirs. */
final class TopicRows {

    private static final int MOST_FAULTS = 500;

    private final Headings headings;
    private final List<TopicSheet.Line> lines = new ArrayList<>();
    private final List<SheetFault> faults = new ArrayList<>();

    private TopicRows(Headings headings) {
        this.headings = headings;
    }

    /** The topics, or else every fault. */
    static TopicSheet read(Grid grid) {
        var each = readEach(grid);
        return each.faults().isEmpty() ? each : TopicSheet.refused(each.faults(), each.notes());
    }

    /** The topics of the rows that can be read beside the faults of the others. */
    static TopicSheet readEach(Grid grid) {
        if (grid.rows().isEmpty()) {
            throw new UnreadableSheet(
                    SheetFault.ofFile("表里没有内容，请先下载模板填写", "the table has no content; begin with the template"));
        }
        var headings = Headings.of(grid);
        if (!headings.faults().isEmpty()) {
            return TopicSheet.refused(headings.faults(), grid.notes());
        }
        return new TopicRows(headings).read(grid, headings.index() + 1);
    }

    private TopicSheet read(Grid grid, int first) {
        var rows = grid.rows().subList(first, grid.rows().size());
        if (rows.isEmpty()) {
            throw new UnreadableSheet(
                    SheetFault.ofFile("只有表头，没有议题；每行填一个议题", "there is a header but no topic; write one topic a row"));
        }
        if (rows.size() > TopicSheets.MOST_TOPICS) {
            throw Grid.tooManyRows(rows.get(TopicSheets.MOST_TOPICS).number());
        }
        rows.forEach(this::read);
        return new TopicSheet(lines, shown(), grid.notes());
    }

    private void read(Grid.Row row) {
        var values = new EnumMap<TopicField, String>(TopicField.class);
        var beside = new EnumMap<TopicSheet.Beside, String>(TopicSheet.Beside.class);
        int before = faults.size();
        for (int column = 0; column < row.cells().size(); column++) {
            read(row, column, values, beside);
        }
        if (faults.size() == before) {
            topic(row, values, beside);
        }
    }

    private void read(Grid.Row row, int column, Map<TopicField, String> values, Map<TopicSheet.Beside, String> beside) {
        var cell = row.cell(column);
        var heading = headings.at(column);
        var name = heading.map(head -> head.field().label().zh()).orElse(Grid.letters(column));
        cell.fault().ifPresent(why -> faults.add(SheetFault.at(row.number(), name, cell.said(), why)));
        heading.ifPresent(head -> values.put(head.field(), said(cell, head)));
        headings.besideAt(column).ifPresent(what -> beside.put(what, cell.said()));
        if (heading.isEmpty() && headings.besideAt(column).isEmpty() && !cell.blank() && !headings.skips(column)) {
            faults.add(SheetFault.at(
                    row.number(),
                    name,
                    cell.said(),
                    Text.of(
                            "%s 列没有列名却有内容，请补列名或删去".formatted(name),
                            "column %s has content but no heading; add one or remove it".formatted(name))));
        }
    }

    private static String said(GridCell cell, Heading heading) {
        return heading.withUnit(heading.field() == TopicField.SUBMITTED_AT ? cell.saidAsMoment() : cell.said());
    }

    private void topic(Grid.Row row, Map<TopicField, String> values, Map<TopicSheet.Beside, String> beside) {
        var read = ProposalForm.read(values);
        read.proposal().ifPresent(topic -> lines.add(new TopicSheet.Line(row.number(), topic, beside)));
        read.faults()
                .forEach(fault -> faults.add(
                        SheetFault.at(row.number(), fault.field().label().zh(), fault.value(), fault.text())));
    }

    private List<SheetFault> shown() {
        if (faults.size() <= MOST_FAULTS) {
            return faults;
        }
        int more = faults.size() - MOST_FAULTS;
        var shown = new ArrayList<>(faults.subList(0, MOST_FAULTS));
        shown.add(new SheetFault(
                OptionalInt.empty(),
                Optional.empty(),
                "",
                Text.of(
                        "另有 %d 处未列出，请先改正以上各处".formatted(more),
                        "%d more are not listed; mend these first".formatted(more))));
        return shown;
    }
}
