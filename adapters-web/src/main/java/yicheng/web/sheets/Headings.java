package yicheng.web.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.web.sheets.grid.Grid;
import yicheng.web.sheets.grid.SheetFault;

/** Finds the header row, below a title if there is one, and says which column is which field. */
final class Headings {

    private static final Set<TopicField> REQUIRED = EnumSet.of(TopicField.TITLE, TopicField.DEPARTMENT);
    private static final Set<String> IGNORED = Set.of("序号", "编号", "备注", "No.", "no", "#");
    /** What is said beside the fields of a topic that is taken over: for which meeting, and what was decided. */
    private static final Map<String, TopicSheet.Beside> BESIDE = Map.of(
            "会议", TopicSheet.Beside.MEETING,
            "meeting", TopicSheet.Beside.MEETING,
            "决定", TopicSheet.Beside.OUTCOME,
            "outcome", TopicSheet.Beside.OUTCOME);

    private static final int ROWS_LOOKED_AT = 10;

    private final Map<Integer, Heading> byColumn = new TreeMap<>();
    private final Map<Integer, TopicSheet.Beside> beside = new TreeMap<>();
    private final Set<Integer> skipped = new HashSet<>();
    private final List<SheetFault> faults = new ArrayList<>();
    private final int index;

    private Headings(int index) {
        this.index = index;
    }

    static Headings of(Grid grid) {
        var headings = new Headings(headerIndex(grid.rows()));
        headings.read(grid.rows().get(headings.index));
        return headings;
    }

    /** Which of the grid's rows is the header. */
    int index() {
        return index;
    }

    Optional<Heading> at(int column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    Optional<TopicSheet.Beside> besideAt(int column) {
        return Optional.ofNullable(beside.get(column));
    }

    /** A column such as a running number, which says nothing of the topic. */
    boolean skips(int column) {
        return skipped.contains(column);
    }

    List<SheetFault> faults() {
        return List.copyOf(faults);
    }

    private static int headerIndex(List<Grid.Row> rows) {
        return IntStream.range(0, Math.min(rows.size(), ROWS_LOOKED_AT))
                .filter(i -> rows.get(i).cells().stream()
                                .filter(cell -> Heading.of(cell.said()).isPresent())
                                .count()
                        >= 2)
                .findFirst()
                .orElse(0);
    }

    private void read(Grid.Row header) {
        for (int column = 0; column < header.cells().size(); column++) {
            var said = header.cell(column).said().strip();
            var heading = Heading.of(said);
            if (heading.isPresent()) {
                keep(header.number(), column, said, heading.get());
            } else if (BESIDE.containsKey(said)) {
                beside.put(column, BESIDE.get(said));
            } else if (IGNORED.contains(said)) {
                skipped.add(column);
            } else if (!said.isEmpty()) {
                unknown(header.number(), said);
            }
        }
        missing(header.number());
    }

    private void keep(int row, int column, String said, Heading heading) {
        var before = byColumn.entrySet().stream()
                .filter(entry -> entry.getValue().field() == heading.field())
                .findFirst();
        if (before.isPresent()) {
            var first = Grid.letters(before.get().getKey());
            var again = Grid.letters(column);
            faults.add(SheetFault.at(
                    row,
                    said,
                    said,
                    Text.of(
                            "列名“%s”在 %s 列和 %s 列重复，请只留一列".formatted(said, first, again),
                            "\"%s\" heads both column %s and %s; keep one".formatted(said, first, again))));
        }
        byColumn.putIfAbsent(column, heading);
    }

    private void unknown(int row, String said) {
        var nearest = Heading.nearest(said);
        faults.add(SheetFault.at(
                row,
                said,
                said,
                Text.of(
                        "不认识列名“%s”%s；不用的列请删去"
                                .formatted(
                                        said,
                                        nearest.map("，最接近的是“%s”"::formatted).orElse("，可用的列名见模板")),
                        "heading \"%s\" is unknown%s; remove columns that are not used"
                                .formatted(
                                        said,
                                        nearest.map(", the nearest is \"%s\""::formatted)
                                                .orElse(", the template has those that are known")))));
    }

    private void missing(int row) {
        var found = byColumn.values().stream().map(Heading::field).collect(Collectors.toSet());
        REQUIRED.stream()
                .filter(field -> !found.contains(field))
                .forEach(field -> faults.add(SheetFault.at(
                        row,
                        field.label().zh(),
                        "",
                        Text.of(
                                "缺少“%s”一列，请在首行补上".formatted(field.label().zh()),
                                "column \"%s\" (%s) is missing; add it to the header row"
                                        .formatted(field.label().zh(), field.code())))));
    }
}
