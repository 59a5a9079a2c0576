package yicheng.web.sheets.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as spreadsheets write it: separated by comma, semicolon or tab, with or without a {@code sep=} line. */
public final class CsvGrid {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=([,;\\t|])\\R");
    private static final Pattern LINE = Pattern.compile("line[^\\d]{0,3}(\\d{1,9})");
    private static final int LINES_LOOKED_AT = 12;

    private CsvGrid() {}

    /** @param heading knows a cell of a header; the separator that yields the most of them is taken */
    public static Grid read(byte[] bytes, Predicate<String> heading) {
        var decoded = SheetText.of(bytes);
        var named = SEPARATOR_LINE.matcher(decoded.text());
        if (named.lookingAt()) {
            var rest = decoded.text().substring(named.end());
            return new Grid(rows(rest, named.group(1).charAt(0), 1), decoded.notes());
        }
        return new Grid(rows(decoded.text(), separator(decoded.text(), heading), 0), decoded.notes());
    }

    private static List<Grid.Row> rows(String text, char separator, int rowsBefore) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var rows = new ArrayList<Grid.Row>();
        try (var parser = CSVParser.parse(text, format)) {
            for (var records = parser.iterator(); records.hasNext() && rows.size() <= Grid.MOST_ROWS; ) {
                var row = row(records.next(), rowsBefore);
                if (!row.blank()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw brokenQuotes(broken, rowsBefore);
        }
        return rows;
    }

    private static Grid.Row row(CSVRecord record, int rowsBefore) {
        int number = (int) record.getRecordNumber() + rowsBefore;
        if (record.size() > Grid.MOST_COLUMNS) {
            throw Grid.tooManyColumns(number);
        }
        return new Grid.Row(
                number,
                record.stream()
                        .<GridCell>map(cell -> new GridCell.Words(SafeCell.plain(cell)))
                        .toList());
    }

    /** The one under which some early line has the most known headings. */
    private static char separator(String text, Predicate<String> heading) {
        return Stream.of(',', ';', '\t', '，')
                .max(Comparator.comparingLong((Character candidate) -> headings(text, candidate, heading))
                        .thenComparing(candidate -> candidate == ',' ? 1 : 0))
                .orElseThrow();
    }

    private static long headings(String text, char separator, Predicate<String> heading) {
        return text.lines()
                .limit(LINES_LOOKED_AT)
                .map(line -> line.length() > 4_000 ? line.substring(0, 4_000) : line)
                .mapToLong(line -> Stream.of(line.split(Pattern.quote(String.valueOf(separator))))
                        .map(cell -> cell.replace("\"", ""))
                        .filter(heading)
                        .count())
                .max()
                .orElse(0);
    }

    private static UnreadableSheet brokenQuotes(Exception broken, int rowsBefore) {
        var found = LINE.matcher(broken.toString());
        int line = (found.find() ? Integer.parseInt(found.group(1)) : 1) + rowsBefore;
        return new UnreadableSheet(SheetFault.at(
                line,
                "\"",
                "文本第 %d 行的引号不成对或位置不对，之后无法读取，请检查引号，或改用 .xlsx".formatted(line),
                "a quotation mark on text line %d is open or misplaced; check it, or use .xlsx".formatted(line)));
    }
}
