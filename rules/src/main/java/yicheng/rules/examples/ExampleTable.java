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
import yicheng.rules.gate.text.RawLines;
import yicheng.rules.gate.text.UnseenCharacter;

/** The cells of an examples file with their places. */
record ExampleTable(String file, Row header, List<Row> rows) {

    /** A line of the table; {@code text} is the whole file, from which the place of a cell is worked out when needed. */
    record Row(String file, String text, int line, int start, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** Where a cell begins; where the line ends, if it has no such cell. */
        Place place(int index) {
            return new CellText(file, text, start, line).cell(index);
        }
    }

    static Optional<ExampleTable> read(String file, String text, Faults faults) {
        if (text.isBlank()) {
            faults.add(
                    "file.empty",
                    Place.startOf(file),
                    "",
                    "文件是空的：请在第一行写列名（如 rule,expect,…,because），以下每行写一个例子",
                    "the file is empty: name the columns in its first line (rule,expect,...,because), then one example a line");
            return Optional.empty();
        }
        return isLegible(file, text, faults) && isClosed(file, text, faults)
                ? parsed(file, text, faults)
                : Optional.empty();
    }

    private static boolean isClosed(String file, String text, Faults faults) {
        var unclosed = CellText.unclosed(file, text);
        unclosed.ifPresent(place -> faults.add(
                "quote.unclosed",
                place,
                "\"",
                "这一格开头的引号没有成对：请在这一格的末尾补上引号，或删去开头的引号",
                "the quote that begins this cell does not close: add one at the cell's end or delete this"));
        return unclosed.isEmpty();
    }

    private static boolean isLegible(String file, String text, Faults faults) {
        int before = faults.count();
        var raws = RawLines.of(text);
        for (int i = 0; i < raws.size(); i++) {
            int line = i + 1;
            UnseenCharacter.in(raws.get(i))
                    .ifPresent(unseen -> faults.add(
                            "character.forbidden",
                            new Place(file, line, unseen.column()),
                            unseen.shown(),
                            unseen.zh(),
                            unseen.en()));
        }
        return faults.count() == before;
    }

    private static Optional<ExampleTable> parsed(String file, String text, Faults faults) {
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
                if (rows.size() > Limits.EXAMPLES + 1) {
                    faults.add(
                            "example.many",
                            new Place(file, line, 1),
                            "",
                            "例子超过 %,d 行，请删减".formatted(Limits.EXAMPLES),
                            "there are more than %,d examples; delete some".formatted(Limits.EXAMPLES));
                    return Optional.empty();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(new ExampleTable(file, rows.get(0), List.copyOf(rows.subList(1, rows.size()))));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}
