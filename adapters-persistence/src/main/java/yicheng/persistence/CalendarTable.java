package yicheng.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one calendar table with known columns, in any order; blank lines and lines that begin with # are skipped. */
final class CalendarTable {

    private static final int MOST_ROWS = 10_000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(true).get();

    private final String file;
    private final List<String> columns;
    private final CalendarFaults faults;

    CalendarTable(String file, List<String> columns, CalendarFaults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    List<CalendarRow> rows(byte[] bytes) {
        return CalendarText.of(file, bytes, faults).map(this::rows).orElse(List.of());
    }

    private List<CalendarRow> rows(String text) {
        var rows = new ArrayList<CalendarRow>();
        List<String> header = List.of();
        try (var parser = CSVParser.parse(text, FORMAT)) {
            int line = 1;
            for (var records = parser.iterator(); records.hasNext() && rows.size() <= MOST_ROWS; ) {
                var record = records.next();
                if (!skipped(record)) {
                    if (header.isEmpty()) {
                        header = record.toList();
                        if (!headed(header, line)) {
                            return List.of();
                        }
                    } else {
                        rows.add(row(record, header, line));
                    }
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            faults.add(
                    file,
                    lineOf(broken),
                    "",
                    "引号不成对或位置不对，整行无法读取，请检查这一行的引号",
                    "a quotation mark is open or misplaced, so the line cannot be read; check its quotes");
            return List.of();
        }
        return checkedSize(rows, header);
    }

    private List<CalendarRow> checkedSize(List<CalendarRow> rows, List<String> header) {
        if (header.isEmpty()) {
            faults.add(
                    file,
                    1,
                    "",
                    "文件是空的，首行应为 " + String.join(",", columns),
                    "the file is empty; its first line is " + String.join(",", columns));
        }
        if (rows.size() > MOST_ROWS) {
            faults.add(
                    file,
                    MOST_ROWS,
                    "",
                    "超过 %d 行，请只保留放假和调休的日子".formatted(MOST_ROWS),
                    "more than %d lines; keep only holidays and make-up days".formatted(MOST_ROWS));
            return List.of();
        }
        return rows;
    }

    private boolean headed(List<String> header, int line) {
        boolean right = header.size() == columns.size() && header.containsAll(columns);
        if (!right) {
            faults.add(
                    file,
                    line,
                    String.join(",", header),
                    "首行应恰好包含这些列：" + String.join(",", columns),
                    "the first line must name exactly these columns: " + String.join(",", columns));
        }
        return right;
    }

    private CalendarRow row(CSVRecord record, List<String> header, int line) {
        if (record.size() != header.size()) {
            faults.add(
                    file,
                    line,
                    String.join(",", record.toList()),
                    "这一行有 %d 列，应为 %d 列（%s）".formatted(record.size(), header.size(), String.join(",", header)),
                    "the line has %d columns instead of %d (%s)"
                            .formatted(record.size(), header.size(), String.join(",", header)));
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return new CalendarRow(file, line, cells);
    }

    private static boolean skipped(CSVRecord record) {
        return record.get(0).startsWith("#") || record.stream().allMatch(String::isBlank);
    }

    private static int lineOf(Exception broken) {
        var number =
                java.util.regex.Pattern.compile("line[^\\d]{0,3}(\\d{1,7})").matcher(broken.toString());
        return number.find() ? Integer.parseInt(number.group(1)) : 1;
    }
}
