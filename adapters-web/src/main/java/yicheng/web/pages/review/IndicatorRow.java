package yicheng.web.pages.review;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import yicheng.policy.Text;
import yicheng.topic.FieldFault;
import yicheng.topic.Indicator;
import yicheng.topic.TopicField;

/** A row of the data table as typed, a cell for each of {@link #COLUMNS}. */
public record IndicatorRow(List<String> cells) {

    /** @param numeric typed as a number; @param wide needs room */
    public record Column(String code, Text label, boolean numeric, boolean wide) {}

    public static final List<Column> COLUMNS = List.of(
            new Column("name", Text.of("指标", "indicator"), false, true),
            new Column("plan", Text.of("计划", "plan"), true, false),
            new Column("actual", Text.of("实际", "actual"), true, false),
            new Column("unit", Text.of("单位", "unit"), false, false),
            new Column("sameLastYear", Text.of("上年同期", "last year"), true, false),
            new Column("lastPeriod", Text.of("上期", "last period"), true, false),
            new Column("source", Text.of("来源", "source"), false, true),
            new Column("asOf", Text.of("截至日", "as of"), false, false));

    private static final int LONGEST_NUMBER = 20;

    public IndicatorRow {
        cells = List.copyOf(cells);
    }

    public static IndicatorRow blank() {
        return new IndicatorRow(Collections.nCopies(COLUMNS.size(), ""));
    }

    static IndicatorRow typedIn(Context asked, int row) {
        return new IndicatorRow(IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> Objects.requireNonNullElse(asked.formParam(input(row, column)), ""))
                .toList());
    }

    /** The name of the input for a cell, e.g. {@code indicator.0.plan}. */
    public static String input(int row, int column) {
        return "indicator." + row + "." + COLUMNS.get(column).code();
    }

    public boolean empty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What is typed so far, cells that cannot be read left out. */
    public Indicator indicator() {
        return new Indicator(
                text(0),
                number(1),
                number(2),
                text(3),
                number(4),
                number(5),
                text(6),
                text(7).isEmpty() ? Optional.empty() : read(7, LocalDate::parse));
    }

    List<FieldFault> faults(int row) {
        return IntStream.range(0, COLUMNS.size())
                .filter(column -> unreadable(column, row))
                .mapToObj(column -> fault(row, column))
                .toList();
    }

    private boolean unreadable(int column, int row) {
        if (column == 0) {
            return text(0).isEmpty() && !empty();
        }
        if (column == 7) {
            return !text(7).isEmpty() && read(7, LocalDate::parse).isEmpty();
        }
        return COLUMNS.get(column).numeric()
                && !nothing(text(column))
                && number(column).isEmpty();
    }

    private FieldFault fault(int row, int column) {
        var label = COLUMNS.get(column).label();
        var typed = text(column).length() <= LONGEST_NUMBER
                ? text(column)
                : text(column).substring(0, LONGEST_NUMBER) + "…";
        var advice = column == 0
                ? Text.of("请写指标名称", "name the indicator")
                : column == 7
                        ? Text.of("请填日期，如 2026-11-23", "write a date, such as 2026-11-23")
                        : Text.of("请填数字，单位另填", "write a number, the unit apart");
        return new FieldFault(
                TopicField.INDICATORS,
                typed,
                Text.of(
                        "数据表第 %d 行“%s”无法识别“%s”：%s".formatted(row + 1, label.zh(), typed, advice.zh()),
                        "row %d of the data table, %s \"%s\": %s".formatted(row + 1, label.en(), typed, advice.en())));
    }

    private String text(int column) {
        return Normalizer.normalize(cells.get(column), Normalizer.Form.NFKC).strip();
    }

    private Optional<BigDecimal> number(int column) {
        return nothing(text(column)) || text(column).length() > LONGEST_NUMBER
                ? Optional.empty()
                : read(column, text -> plain(new BigDecimal(text.replace(",", ""))));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (Math.abs(number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException("more digits than a figure has");
        }
        return number;
    }

    private <T> Optional<T> read(int column, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text(column)));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean nothing(String text) {
        return text.isEmpty() || text.equals("-") || text.equals("—");
    }
}
