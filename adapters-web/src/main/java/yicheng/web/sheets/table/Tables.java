package yicheng.web.sheets.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.web.sheets.grid.Grid;
import yicheng.web.sheets.grid.Grids;
import yicheng.web.sheets.grid.SheetFault;
import yicheng.web.sheets.grid.UnreadableSheet;

/** Reads a file, or what was pasted, by the columns that are known. */
public final class Tables {

    private static final int ROWS_LOOKED_AT = 10;
    private static final String PASTED = "pasted.csv";

    private final List<Column> columns;

    public Tables(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    public Table pasted(String text) {
        return text.isBlank()
                ? refused("", SheetFault.ofFile("请上传表格文件，或把表格粘贴到下面", "upload a table, or paste it below"))
                : read(PASTED, text.getBytes(StandardCharsets.UTF_8));
    }

    public Table read(String fileName, byte[] bytes) {
        try {
            var grid = Grids.read(fileName, bytes, cell -> column(cell).isPresent());
            return grid.rows().isEmpty() ? pasted("") : read(grid);
        } catch (UnreadableSheet unreadable) {
            var asTyped = fileName.equals(PASTED) ? new String(bytes, StandardCharsets.UTF_8) : "";
            return refused(asTyped, unreadable.fault());
        }
    }

    private static Table refused(String text, SheetFault fault) {
        return new Table(text, List.of(), List.of(fault), List.of());
    }

    private Table read(Grid grid) {
        int header = header(grid);
        var faults = new ArrayList<SheetFault>();
        var byColumn = byColumn(grid.rows().get(header), faults);
        var lines = grid.rows().subList(header + 1, grid.rows().size()).stream()
                .map(row -> line(row, byColumn, faults))
                .toList();
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(SheetFault.ofFile("只有表头，没有内容", "there is a header but no row"));
        }
        return new Table(text(grid), faults.isEmpty() ? lines : List.of(), faults, grid.notes());
    }

    private Optional<Column> column(String cell) {
        return columns.stream().filter(column -> column.heads(cell)).findFirst();
    }

    /** The first row with two known headings, below a title if there is one. */
    private int header(Grid grid) {
        for (int i = 0; i < Math.min(grid.rows().size(), ROWS_LOOKED_AT); i++) {
            var known = grid.rows().get(i).cells().stream()
                    .filter(cell -> column(cell.said()).isPresent())
                    .count();
            if (known >= 2) {
                return i;
            }
        }
        return 0;
    }

    private Map<Integer, Column> byColumn(Grid.Row header, List<SheetFault> faults) {
        var found = new TreeMap<Integer, Column>();
        for (int i = 0; i < header.cells().size(); i++) {
            var said = header.cell(i).said().strip();
            var column = column(said);
            if (column.filter(found::containsValue).isPresent()) {
                faults.add(fault(
                        header, said, "列名“%s”重复，请只留一列".formatted(said), "\"%s\" heads two columns".formatted(said)));
            } else if (column.isPresent()) {
                found.put(i, column.get());
            } else if (!said.isEmpty()) {
                faults.add(fault(
                        header,
                        said,
                        "不认识列名“%s”，可用的列名：%s".formatted(said, known()),
                        "heading \"%s\" is unknown; known are: %s".formatted(said, knownInEnglish())));
            }
        }
        columns.stream()
                .filter(column -> column.needed() && !found.containsValue(column))
                .forEach(column -> faults.add(fault(
                        header,
                        column.label(),
                        "首行缺少“%s”一列，请补上".formatted(column.label()),
                        "column \"%s\" is missing in the header".formatted(column.code()))));
        return found;
    }

    private static Line line(Grid.Row row, Map<Integer, Column> byColumn, List<SheetFault> faults) {
        var values = new HashMap<String, String>();
        byColumn.forEach((index, column) -> {
            var cell = row.cell(index);
            cell.fault().ifPresent(why -> faults.add(SheetFault.at(row.number(), column.label(), cell.said(), why)));
            if (!cell.said().isBlank()) {
                values.put(column.code(), cell.said().strip());
            }
        });
        return new Line(row.number(), values);
    }

    /** Each row stands on the line of its number, as far as cells have no line breaks of their own. */
    private static String text(Grid grid) {
        var text = new StringBuilder();
        int line = 1;
        for (var row : grid.rows()) {
            text.append("\n".repeat(Math.max(0, row.number() - line)));
            text.append(row.cells().stream()
                    .map(cell -> quoted(cell.said().strip()))
                    .collect(Collectors.joining("\t")));
            text.append('\n');
            line = row.number() + 1;
        }
        return text.toString();
    }

    private static String quoted(String said) {
        boolean plain =
                said.indexOf('"') < 0 && said.indexOf('\t') < 0 && said.lines().count() <= 1;
        return plain ? said : '"' + said.replace("\"", "\"\"") + '"';
    }

    private static SheetFault fault(Grid.Row row, String said, String zh, String en) {
        return SheetFault.at(row.number(), said, said, Text.of(zh, en));
    }

    private String known() {
        return columns.stream().map(Column::label).collect(Collectors.joining("、"));
    }

    private String knownInEnglish() {
        return columns.stream().map(Column::code).collect(Collectors.joining(", "));
    }
}
