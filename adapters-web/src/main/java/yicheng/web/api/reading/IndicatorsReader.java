package yicheng.web.api.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.policy.Text;
import yicheng.topic.Indicator;

/** Reads the data table of a topic: objects with a name and its figures. */
final class IndicatorsReader {

    private static final Set<String> FIGURES = Set.of("plan", "actual", "sameLastYear", "lastPeriod");
    private static final Set<String> NAMES = new LinkedHashSet<>(
            List.of("name", "plan", "actual", "unit", "sameLastYear", "lastPeriod", "source", "asOf"));
    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 200;

    private final JsonBody in;
    private final WrongValues wrong;

    IndicatorsReader(JsonBody in, WrongValues wrong) {
        this.in = in;
        this.wrong = wrong;
    }

    List<Indicator> read() {
        var indicators = new ArrayList<Indicator>();
        in.array(MOST, () -> indicators.add(indicator()));
        return indicators;
    }

    private Indicator indicator() {
        var texts = new HashMap<String, String>();
        var figures = new HashMap<String, BigDecimal>();
        var days = new ArrayList<LocalDate>();
        in.object(NAMES, new HashSet<>(), name -> value(name, texts, figures, days));
        if (texts.getOrDefault("name", "").isBlank()) {
            wrong.add(in.pointer() + "/name", "", Text.of("请填指标名称", "name the indicator"));
        }
        return new Indicator(
                texts.getOrDefault("name", ""),
                Optional.ofNullable(figures.get("plan")),
                Optional.ofNullable(figures.get("actual")),
                texts.getOrDefault("unit", ""),
                Optional.ofNullable(figures.get("sameLastYear")),
                Optional.ofNullable(figures.get("lastPeriod")),
                texts.getOrDefault("source", ""),
                days.stream().findFirst());
    }

    private void value(String name, Map<String, String> texts, Map<String, BigDecimal> figures, List<LocalDate> days) {
        if (FIGURES.contains(name)) {
            figure().ifPresent(number -> figures.put(name, number));
        } else if (!in.isString()) {
            in.wrongType("文字", "a string");
        } else if (name.equals("asOf")) {
            day().ifPresent(days::add);
        } else if (in.text().length() > LONGEST_TEXT) {
            in.wrong(Text.of("最多 %d 个字".formatted(LONGEST_TEXT), "at most %d characters".formatted(LONGEST_TEXT)));
        } else {
            texts.put(name, in.text().strip());
        }
    }

    private Optional<BigDecimal> figure() {
        if (!in.isNumber() && !in.isString()) {
            in.wrongType("数字，如 96", "a number such as 96");
            return Optional.empty();
        }
        if (in.isString() && in.text().isBlank()) {
            return Optional.empty();
        }
        var number = Numbers.decimal(in.text().replace(",", ""));
        if (number.isEmpty()) {
            in.wrong(Text.of("请填数字，不带单位，如 96", "write a number without unit, such as 96"));
        }
        return number;
    }

    private Optional<LocalDate> day() {
        try {
            return in.text().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(in.text()));
        } catch (DateTimeParseException notADay) {
            in.wrong(Text.of("请填日期，如 2026-11-23", "write a day such as 2026-11-23"));
            return Optional.empty();
        }
    }
}
