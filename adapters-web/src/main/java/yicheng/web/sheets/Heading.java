package yicheng.web.sheets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yicheng.policy.Nearest;
import yicheng.topic.TopicField;

/**
 * The heading of a column: a field by Chinese label or code.
 *
 * @param unit of the bare numbers under it, where the heading names one: {@code 涉及金额（万元）}
 */
record Heading(TopicField field, String unit) {

    private static final Pattern MONEY = Pattern.compile("(.+)\\((元|万元|亿元)\\)");
    private static final Pattern REMARK = Pattern.compile("(\\*|\\((必填|选填|可选|required|optional)\\))+$");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d.,\\s]*\\d[\\d.,\\s]*");

    static Optional<Heading> of(String cell) {
        var name = normal(cell);
        var money = MONEY.matcher(name);
        if (money.matches()) {
            return field(money.group(1))
                    .filter(field -> field == TopicField.AMOUNT)
                    .map(field -> new Heading(field, money.group(2)));
        }
        return field(REMARK.matcher(name).replaceAll("")).map(field -> new Heading(field, ""));
    }

    /** The known heading that comes closest, unless none is close. */
    static Optional<String> nearest(String cell) {
        var known = Arrays.stream(TopicField.values())
                .flatMap(field -> Stream.of(field.label().zh(), field.code()))
                .toList();
        return Nearest.to(normal(cell), known);
    }

    /** The cell's words with the heading's unit, where they are a bare number. */
    String withUnit(String said) {
        var plain = Normalizer.normalize(said, Normalizer.Form.NFKC).strip();
        return unit.isEmpty() || !BARE_NUMBER.matcher(plain).matches() ? said : plain + unit;
    }

    private static Optional<TopicField> field(String name) {
        return Arrays.stream(TopicField.values())
                .filter(field -> field.code().equalsIgnoreCase(name)
                        || normal(field.label().zh()).equals(name))
                .findFirst();
    }

    private static String normal(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
