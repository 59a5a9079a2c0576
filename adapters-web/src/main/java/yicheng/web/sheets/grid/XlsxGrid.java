package yicheng.web.sheets.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import yicheng.policy.Text;

/** Reads the sheet named 议题, or the first one shown, of an XLSX workbook; formulas by the value saved with them. */
public final class XlsxGrid {

    public static final String SHEET = "议题";

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private XlsxGrid() {}

    public static Grid read(byte[] xlsx) {
        try (var workbook = open(WorkbookParts.copied(xlsx))) {
            var sheet = chosen(workbook).orElseThrow(WorkbookParts::noWorkbook);
            return new Grid(rows(sheet, new XlsxCells(workbook.isDate1904())), note(workbook, sheet));
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw WorkbookParts.noWorkbook();
        } catch (NullPointerException brokenReferences) {
            throw WorkbookParts.noWorkbook();
        }
    }

    /** A workbook without styles is legal, but the library then refuses to look for formats. */
    private static ReadableWorkbook open(byte[] parts) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(parts), WITH_FORMATS);
        } catch (ExcelReaderException noStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(parts), WITHOUT_FORMATS);
        }
    }

    private static Optional<Sheet> chosen(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .min(Comparator.comparing(
                        (Sheet sheet) -> !SHEET.equals(sheet.getName().strip())));
    }

    private static List<Text> note(ReadableWorkbook workbook, Sheet chosen) {
        boolean alone = workbook.getSheets().count() == 1 || SHEET.equals(chosen.getName());
        return alone
                ? List.of()
                : List.of(Text.of(
                        "工作簿有多张表，只读取了“%s”".formatted(chosen.getName()),
                        "of several sheets only \"%s\" was read".formatted(chosen.getName())));
    }

    private static List<Grid.Row> rows(Sheet sheet, XlsxCells cells) throws IOException {
        var rows = new ArrayList<Grid.Row>();
        try (var stream = sheet.openStream()) {
            int offset = 0;
            for (var all = stream.iterator(); all.hasNext() && rows.size() <= Grid.MOST_ROWS; ) {
                var read = all.next();
                offset = read.getRowNum() == 0 ? 1 : offset;
                var row = row(read.getRowNum() + offset, read, cells);
                if (!row.blank()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** @param number counted from 1; the library counts from 0 where the file does not number its rows */
    private static Grid.Row row(int number, Row row, XlsxCells cells) {
        var read = new ArrayList<GridCell>();
        for (var cell : row) {
            read.add(cells.read(cell));
        }
        while (!read.isEmpty() && read.get(read.size() - 1).blank()) {
            read.remove(read.size() - 1);
        }
        if (read.size() > Grid.MOST_COLUMNS) {
            throw Grid.tooManyColumns(number);
        }
        return new Grid.Row(number, read);
    }
}
