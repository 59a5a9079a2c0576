package yicheng.web.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: written as a spreadsheet would, or by hand where no spreadsheet would write such a thing. */
final class AWorkbook {

    private AWorkbook() {}

    static byte[] with(Consumer<Worksheet> cells) {
        return named("Sheet1", cells);
    }

    static byte[] named(String sheet, Consumer<Worksheet> cells) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("封面").value(0, 0, "年度汇总");
            workbook.sortWorksheets((one, other) -> one.getName().equals("封面") ? 1 : -1);
            cells.accept(workbook.newWorksheet(sheet));
            workbook.sortWorksheets((one, other) -> one.getName().equals("封面") ? 1 : -1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** A workbook whose only sheet holds this XML between its {@code sheetData} tags. */
    static byte[] raw(String sheetData) {
        return raw("xl/worksheets/sheet1.xml", sheetData);
    }

    static byte[] raw(String part, String sheetData) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/" + part
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"议题\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"" + part.substring(3)
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>");
        parts.put(
                part,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + sheetData
                        + "</sheetData></worksheet>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    static String numbered(int number, String... cells) {
        return row(cells).replaceFirst("<row>", "<row r=\"" + number + "\">");
    }

    /** A row of inline strings. */
    static String row(String... cells) {
        var xml = new StringBuilder("<row>");
        for (var cell : cells) {
            xml.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return xml.append("</row>").toString();
    }
}
