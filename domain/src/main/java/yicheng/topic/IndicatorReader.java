package yicheng.topic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a data table typed into one cell: a line for each indicator, its columns parted by {@code |}. */
final class IndicatorReader {

    static final String COLUMNS = "指标|计划|实际|单位|上年同期|上期|来源|截至日";

    private final FieldReader reader;

    IndicatorReader(FieldReader reader) {
        this.reader = reader;
    }

    List<Indicator> read(TopicField field) {
        var indicators = new ArrayList<Indicator>();
        for (var line : reader.list(field, "[\\r\\n；;]+")) {
            var cells = Arrays.stream(line.replace('｜', '|').split("\\|", -1))
                    .map(String::strip)
                    .toList();
            indicator(cells)
                    .or(() -> reader.fault(
                            field,
                            "每行一个指标，依次为 " + COLUMNS + "，数字不带单位，日期如 2026-11-23，没有的留空",
                            "one indicator a line: " + COLUMNS
                                    + " (name|plan|actual|unit|last year|last period|source|as of)",
                            Optional.empty()))
                    .ifPresent(indicators::add);
        }
        return indicators;
    }

    private static Optional<Indicator> indicator(List<String> cells) {
        if (cells.size() > 8 || cells.get(0).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Indicator(
                    cells.get(0),
                    number(cell(cells, 1)),
                    number(cell(cells, 2)),
                    cell(cells, 3),
                    number(cell(cells, 4)),
                    number(cell(cells, 5)),
                    cell(cells, 6),
                    Optional.of(cell(cells, 7)).filter(day -> !day.isEmpty()).map(LocalDate::parse)));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static Optional<BigDecimal> number(String cell) {
        if (cell.isEmpty() || cell.equals("—") || cell.equals("-")) {
            return Optional.empty();
        }
        if (cell.length() > 20) {
            throw new NumberFormatException(cell);
        }
        var number = new BigDecimal(cell.replace(",", ""));
        if (Math.abs(number.scale()) > 20) {
            throw new NumberFormatException(cell);
        }
        return Optional.of(number);
    }
}
