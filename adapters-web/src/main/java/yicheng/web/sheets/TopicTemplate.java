package yicheng.web.sheets;

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
import yicheng.topic.TopicField;
import yicheng.web.sheets.grid.SafeCell;
import yicheng.web.sheets.grid.XlsxGrid;

/** The table to begin with: every heading, two worked examples and, in XLSX, a sheet on how to fill it in. */
public final class TopicTemplate {

    private static final List<TopicField> FIELDS = List.of(TopicField.values());
    private static final String HEAD = "DCE6F1";
    private static final int LAST_ROW = TopicSheets.MOST_TOPICS;

    private TopicTemplate() {}

    /** UTF-8 with the mark by which spreadsheets know it. */
    public static byte[] csv() {
        var text = new StringBuilder("\uFEFF")
                .append(line(FIELDS.stream().map(field -> field.label().zh())));
        for (var example : TemplateExamples.all()) {
            text.append(line(FIELDS.stream().map(field -> SafeCell.of(example.getOrDefault(field, "")))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }

    public static byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Yicheng", "1.0")) {
            topics(workbook.newWorksheet(XlsxGrid.SHEET));
            guide(workbook.newWorksheet("填写说明"));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static void topics(Worksheet sheet) {
        head(sheet, FIELDS.stream().map(field -> field.label().zh()).toList());
        sheet.freezePane(1, 1);
        int row = 1;
        for (var example : TemplateExamples.all()) {
            topic(sheet, row++, example);
        }
        for (int column = 0; column < FIELDS.size(); column++) {
            sheet.width(column, FIELDS.get(column).maxLength() > 500 ? 36 : 16);
            choices(sheet, column);
        }
    }

    private static void topic(Worksheet sheet, int row, Map<TopicField, String> values) {
        for (int column = 0; column < FIELDS.size(); column++) {
            sheet.value(row, column, values.getOrDefault(FIELDS.get(column), ""));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void choices(Worksheet sheet, int column) {
        var choices = FieldGuide.choices(FIELDS.get(column));
        if (!choices.isEmpty()) {
            sheet.range(1, column, LAST_ROW, column).validateWithListByFormula("\"" + choices + "\"");
        }
    }

    private static void guide(Worksheet sheet) {
        head(sheet, List.of("列名", "代码 code", "怎么填", "可选的词", "最多字数 max", "How to fill it in"));
        int row = 1;
        for (var field : FIELDS) {
            var cells = List.of(
                    field.label().zh(),
                    field.code(),
                    FieldGuide.of(field).zh(),
                    FieldGuide.choices(field).replace(",", "、"),
                    String.valueOf(field.maxLength()),
                    FieldGuide.of(field).en());
            guideRow(sheet, row++, cells);
        }
        guideRow(sheet, row + 1, List.of("说明", "", "“议题”表里的两行是示例，填写前请删去；列可以换次序，不用的列可以删去，“议题名称”和“提交部门”两列须保留。"));
        guideRow(sheet, row + 2, List.of("", "", "一次最多 %,d 个议题，文件不超过 10 MB。".formatted(TopicSheets.MOST_TOPICS)));
        widths(sheet, 20, 20, 60, 36, 12, 60);
    }

    private static void guideRow(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void head(Worksheet sheet, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(0, column, cells.get(column));
            sheet.style(0, column).bold().fillColor(HEAD).set();
        }
    }

    private static void widths(Worksheet sheet, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }
}
