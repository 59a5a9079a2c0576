package yicheng.web.pages.rules.files;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import yicheng.policy.BookCheck;

/**
 * The examples of a chapter, with how they came out where they were run.
 *
 * @param headings of the columns between what is expected and why
 */
public record ExampleTable(String file, List<String> headings, List<Row> rows) {

    private static final int FEW = 8;
    private static final int SHORT = 8;
    private static final String RULE = "rule";
    private static final String EXPECT = "expect";
    private static final String BECAUSE = "because";

    /** @param cells only those that are filled */
    public record Row(int line, String rule, String expected, List<Cell> cells, String because, Optional<Came> came) {}

    public record Cell(String heading, String value) {}

    public record Came(String came, boolean asExpected) {}

    public static ExampleTable of(String file, String text, Optional<BookCheck> check) {
        try (var parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            return read(file, parser, check);
        } catch (IOException | RuntimeException broken) {
            return new ExampleTable(file, List.of(), List.of());
        }
    }

    private static ExampleTable read(String file, CSVParser parser, Optional<BookCheck> check) {
        var headings = List.<String>of();
        var rows = new ArrayList<Row>();
        var records = parser.iterator();
        for (long line = 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
            var cells = cells(records.next());
            if (headings.isEmpty()) {
                headings = cells;
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(file, (int) line, headings, cells, check));
            }
        }
        var between = headings.stream()
                .filter(heading -> !List.of("chapter", RULE, EXPECT, BECAUSE).contains(heading))
                .toList();
        return new ExampleTable(file, between, List.copyOf(rows));
    }

    private static Row row(
            String file, int line, List<String> headings, List<String> cells, Optional<BookCheck> check) {
        var filled = new ArrayList<Cell>();
        for (int at = 0; at < Math.min(headings.size(), cells.size()); at++) {
            if (!cells.get(at).isBlank()) {
                filled.add(new Cell(headings.get(at), cells.get(at)));
            }
        }
        return new Row(
                line,
                value(filled, RULE),
                value(filled, EXPECT),
                filled.stream()
                        .filter(cell ->
                                !List.of("chapter", RULE, EXPECT, BECAUSE).contains(cell.heading()))
                        .toList(),
                value(filled, BECAUSE),
                check.map(BookCheck::examples).orElse(List.of()).stream()
                        .filter(one -> one.file().equals(file) && one.line() == line)
                        .map(one -> new Came(one.came(), one.asExpected()))
                        .findFirst());
    }

    /** The whole text without the examples that begin at those lines; empty where one of them begins none. */
    public static Optional<String> without(String text, Set<Integer> lines) {
        var kept = new StringBuilder();
        int gone = 0;
        try (var parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            var records = parser.iterator();
            int from = 0;
            boolean going = false;
            for (int line = 1; records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                int at = (int) records.next().getCharacterPosition();
                kept.append(going ? "" : text.substring(from, at));
                from = at;
                going = line > 1 && lines.contains(line);
                gone += going ? 1 : 0;
            }
            kept.append(going ? "" : text.substring(from));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
        return gone == lines.size() ? Optional.of(kept.toString()) : Optional.empty();
    }

    /** The rules whose examples fill that column. */
    public String usedBy(String heading) {
        return rows.stream()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.heading().equals(heading)))
                .map(Row::rule)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What is written in that column, to choose from, where it is but a few short words. */
    public List<String> words(String heading) {
        var words = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.heading().equals(heading))
                .map(Cell::value)
                .distinct()
                .toList();
        return words.size() <= FEW && words.stream().allMatch(word -> word.length() <= SHORT) ? words : List.of();
    }

    /** The first line, as the file has it. */
    public static List<String> firstLine(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            var records = parser.iterator();
            return records.hasNext() ? cells(records.next()) : List.of();
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }

    public long failing() {
        return rows.stream()
                .filter(row -> row.came().filter(came -> !came.asExpected()).isPresent())
                .count();
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(String::strip).toList();
    }

    private static String value(List<Cell> cells, String heading) {
        return cells.stream()
                .filter(cell -> cell.heading().equals(heading))
                .map(Cell::value)
                .findFirst()
                .orElse("");
    }
}
