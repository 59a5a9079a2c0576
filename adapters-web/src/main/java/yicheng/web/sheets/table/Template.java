package yicheng.web.sheets.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yicheng.web.sheets.grid.SafeCell;

/**
 * The table to begin with: its headings, worked examples and, in XLSX, a sheet on how to fill it in.
 *
 * @param title of the sheet
 * @param english heads it by codes rather than by Chinese labels
 */
public record Template(String title, List<Column> columns, List<Map<String, String>> examples, boolean english) {

    private static final String HEAD = "DCE6F1";
    private static final int WIDTH = 18;
    private static final int GUIDE_WIDTH = 60;

    /** UTF-8 with the mark by which spreadsheets know it. */
    public byte[] csv() {
        var text = new StringBuilder("\uFEFF").append(line(columns.stream().map(this::heading)));
        for (var example : examples) {
            text.append(line(columns.stream().map(column -> SafeCell.of(example.getOrDefault(column.code(), "")))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Yicheng", "1.0")) {
            table(workbook.newWorksheet(title));
            guide(workbook.newWorksheet("填写说明"));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private String heading(Column column) {
        return english ? column.code() : column.label();
    }

    private static String line(Stream<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }

    private void table(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            head(sheet, column, heading(columns.get(column)), WIDTH);
            for (int row = 0; row < examples.size(); row++) {
                sheet.value(
                        row + 1,
                        column,
                        examples.get(row).getOrDefault(columns.get(column).code(), ""));
            }
        }
        sheet.freezePane(0, 1);
    }

    private void guide(Worksheet sheet) {
        head(sheet, 0, "列名", WIDTH);
        head(sheet, 1, "heading", WIDTH);
        head(sheet, 2, "怎么填", GUIDE_WIDTH);
        head(sheet, 3, "How to fill it in", GUIDE_WIDTH);
        for (int row = 0; row < columns.size(); row++) {
            var column = columns.get(row);
            sheet.value(row + 1, 0, column.label());
            sheet.value(row + 1, 1, column.code());
            sheet.value(row + 1, 2, column.guide().zh());
            sheet.value(row + 1, 3, column.guide().en());
        }
    }

    private static void head(Worksheet sheet, int column, String words, int width) {
        sheet.value(0, column, words);
        sheet.style(0, column).bold().fillColor(HEAD).set();
        sheet.width(column, width);
    }
}
