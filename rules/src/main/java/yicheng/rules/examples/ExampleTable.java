package yicheng.rules.examples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Place;

/** The cells of an examples file with their places. */
record ExampleTable(String file, Row header, List<Row> rows) {

    /** A line of the table; {@code text} is the whole file, from which the place of a cell is worked out when needed. */
    record Row(String file, String text, int line, int start, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        Place place(int index) {
            int line = this.line;
            int column = 1;
            boolean quoted = false;
            int at = start;
            for (int cell = 0; cell < index && at < text.length(); at++) {
                char c = text.charAt(at);
                quoted ^= c == '"';
                cell += c == ',' && !quoted ? 1 : 0;
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
            }
            return new Place(file, line, column);
        }
    }

    static Optional<ExampleTable> read(String file, String text, Faults faults) {
        var rows = new ArrayList<Row>();
        try (var parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            var records = parser.iterator();
            for (int line = 1; records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                var record = records.next();
                if (!isBlank(record)) {
                    rows.add(new Row(file, text, line, (int) record.getCharacterPosition(), record.toList()));
                }
                if (rows.size() > Limits.EXAMPLES) {
                    faults.add("example.many", new Place(file, line, 1), "", "例子太多", "too many examples");
                    return Optional.empty();
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
            faults.add(
                    "example.form",
                    new Place(file, line, 1),
                    "",
                    "表格从这一行起看不懂：多半是引号没有成对",
                    "the table makes no sense from this line on; probably a quote is missing");
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            faults.add("file.empty", Place.startOf(file), "", "文件是空的", "the file is empty");
            return Optional.empty();
        }
        return Optional.of(new ExampleTable(file, rows.get(0), List.copyOf(rows.subList(1, rows.size()))));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}
