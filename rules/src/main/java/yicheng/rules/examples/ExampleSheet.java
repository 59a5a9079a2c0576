package yicheng.rules.examples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;

/** A chapter's examples as rows of cells, to take from and to add to. */
public final class ExampleSheet {

    private final ExampleTable table;
    private final Columns columns;
    private final List<Columns.FactColumn> known;

    private ExampleSheet(ExampleTable table, Columns columns, Chapter<?> chapter) {
        this.table = table;
        this.columns = columns;
        this.known = columns.of(chapter);
    }

    /** None of a file that cannot be read. */
    public static Optional<ExampleSheet> of(Chapter<?> chapter, String text) {
        var faults = new Faults();
        return ExampleTable.read(chapter.id() + ".examples.csv", text, faults)
                .flatMap(table -> Columns.of(table, List.of("rule", "expect"), faults)
                        .map(columns -> new ExampleSheet(table, columns, chapter)));
    }

    /** The rows on which the rule is to fire, or not to, by heading; an empty cell is not among them. */
    public List<Map<String, String>> rows(String rule, boolean fires) {
        return table.rows().stream()
                .filter(row -> columns.fixed("rule", row).equals(rule)
                        && columns.fixed("expect", row).equals(fires ? Example.FIRES : Example.DOES_NOT_FIRE))
                .map(this::cells)
                .toList();
    }

    /** A line that says so, in the columns of this file; none where it has no column for one of the cells. */
    public Optional<String> line(String rule, boolean fires, Map<String, String> cells, String because) {
        var line = new String[table.header().cells().size()];
        Arrays.fill(line, "");
        columns.write("rule", rule, line);
        columns.write("expect", fires ? Example.FIRES : Example.DOES_NOT_FIRE, line);
        columns.write("because", because, line);
        known.forEach(column -> line[column.index()] = cells.getOrDefault(column.heading(), ""));
        var headings = known.stream().map(Columns.FactColumn::heading).collect(Collectors.toSet());
        return headings.containsAll(cells.keySet())
                ? Optional.of(CSVFormat.DEFAULT.format((Object[]) line))
                : Optional.empty();
    }

    private Map<String, String> cells(ExampleTable.Row row) {
        var cells = new LinkedHashMap<String, String>();
        known.stream()
                .filter(column -> !row.cell(column.index()).isEmpty())
                .forEach(column -> cells.put(column.heading(), row.cell(column.index())));
        return cells;
    }
}
