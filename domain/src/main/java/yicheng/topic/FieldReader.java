package yicheng.topic;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import yicheng.policy.Text;

/** Reads the values people type, full-width or not, and collects what it could not read. */
final class FieldReader {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)\\s*(元|万元|万|亿元|亿)?");
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "元", BigDecimal.ONE,
            "万", BigDecimal.valueOf(10_000),
            "万元", BigDecimal.valueOf(10_000),
            "亿", BigDecimal.valueOf(100_000_000),
            "亿元", BigDecimal.valueOf(100_000_000));
    private static final Set<String> NOTHING = Set.of("无", "没有", "暂无", "待定", "-", "—", "/", "／", "空");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final Map<TopicField, String> values;
    private final Map<TopicField, List<String>> items;
    private final List<FieldFault> faults = new ArrayList<>();

    FieldReader(Map<TopicField, String> values, Map<TopicField, List<String>> items) {
        this.values = values;
        this.items = items;
        values.forEach(this::lengthChecked);
    }

    List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    /** What was written; a word for nothing counts as left blank. */
    String text(TopicField field) {
        var text = values.getOrDefault(field, "").strip();
        return NOTHING.contains(text) ? "" : text;
    }

    /** A document's number, which has digits in it. */
    String documentNumber(TopicField field) {
        var text = text(field);
        return text.isEmpty() || text.chars().anyMatch(Character::isDigit)
                ? text
                : fault(
                        field,
                        "请填文号，如 党委会〔2026〕31号；没有请留空",
                        "write its number, such as 党委会〔2026〕31号, or leave it blank",
                        "");
    }

    /** Separated by line breaks, semicolons or (short names) 、. */
    List<String> list(TopicField field, String separators) {
        return items.containsKey(field) ? items.get(field) : split(text(field), separators);
    }

    static List<String> split(String text, String separators) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(separators))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    boolean yes(TopicField field) {
        return reply(field) == Reply.YES;
    }

    Reply reply(TopicField field) {
        return switch (plain(field).toLowerCase(java.util.Locale.ROOT)) {
            case "" -> Reply.OPEN;
            case "是", "涉及", "有", "√", "yes", "true", "y", "1" -> Reply.YES;
            case "否", "不涉及", "无", "×", "no", "false", "n", "0" -> Reply.NO;
            default -> fault(field, "请填“是”或“否”", "write 是 (yes) or 否 (no)", Reply.OPEN);
        };
    }

    BigDecimal amount(TopicField field) {
        if (isBlank(field)) {
            return BigDecimal.ZERO;
        }
        var text = plain(field)
                .replace(",", "")
                .replace("，", "")
                .replace("¥", "")
                .replace("￥", "")
                .strip();
        if (text.isEmpty() || text.equals("无")) {
            return BigDecimal.ZERO;
        }
        var match = AMOUNT.matcher(text);
        if (!match.matches()) {
            return fault(
                    field,
                    "请填不小于零的金额，如 8600000 或 860万元",
                    "write an amount of zero or more, such as 8600000 or 860万元",
                    BigDecimal.ZERO);
        }
        var unit = match.group(2) == null ? BigDecimal.ONE : UNITS.get(match.group(2));
        return new BigDecimal(match.group(1)).multiply(unit);
    }

    Optional<LocalDateTime> moment(TopicField field) {
        if (isBlank(field)) {
            return Optional.empty();
        }
        var text = plain(field).replaceAll("[/年月]", "-").replaceAll("[T日]", " ").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var parts = text.split("\\s+", 2);
            var day = LocalDate.parse(parts[0], DAY);
            return Optional.of(parts.length == 1 ? day.atStartOfDay() : day.atTime(time(parts[1])));
        } catch (DateTimeParseException notAMoment) {
            return fault(
                    field,
                    "请填日期和时间，如 2026-11-24 10:00",
                    "write date and time, such as 2026-11-24 10:00",
                    Optional.empty());
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    <T> Optional<T> choice(TopicField field, Function<String, Optional<T>> named, List<String> offered) {
        var text = plain(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var chosen = named.apply(text);
        return chosen.isPresent()
                ? chosen
                : fault(
                        field,
                        "请填以下之一：" + String.join("、", offered),
                        "write one of: " + String.join(", ", offered),
                        Optional.empty());
    }

    <T> T fault(TopicField field, String zh, String en, T instead) {
        var value = values.getOrDefault(field, "");
        var shown = value.length() <= 40 ? value : value.substring(0, 40) + "…";
        faults.add(new FieldFault(
                field,
                shown,
                Text.of(
                        "%s“%s”无法识别：%s".formatted(field.label().zh(), shown, zh),
                        "%s \"%s\" cannot be read: %s".formatted(field.label().en(), shown, en))));
        return instead;
    }

    private void lengthChecked(TopicField field, String value) {
        if (value.length() > field.maxLength()) {
            faults.add(new FieldFault(
                    field,
                    value.substring(0, 20) + "…",
                    Text.of(
                            "%s有 %d 个字，最多 %d 个，请精简或改放附件"
                                    .formatted(field.label().zh(), value.length(), field.maxLength()),
                            "%s has %d characters, at most %d are taken; shorten it"
                                    .formatted(field.label().en(), value.length(), field.maxLength()))));
        }
    }

    private boolean isBlank(TopicField field) {
        return values.getOrDefault(field, "").isBlank();
    }

    private String plain(TopicField field) {
        if (isBlank(field)) {
            return "";
        }
        return Normalizer.normalize(values.getOrDefault(field, ""), Normalizer.Form.NFKC)
                .strip();
    }
}
