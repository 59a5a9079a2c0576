package yicheng.topic.own;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yicheng.meeting.Kind;
import yicheng.policy.Text;

/**
 * A field that the office added to its topics.
 *
 * @param name its label, and what sentences call it
 * @param options what can be chosen; empty but for a choice
 * @param meetings types of meeting whose topics have it; empty for all
 * @param hint how to fill it in, in the office's words; blank for none
 */
public record OwnField(String name, Type type, List<String> options, Set<Kind> meetings, String hint) {

    public static final int LONGEST_TEXT = 2_000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]{1,20}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    /** What can be filled in. */
    public enum Type {
        TEXT("文字", "text"),
        YES_NO("是否", "yes or no"),
        NUMBER("数字", "a number"),
        DATE("日期", "a day"),
        CHOICE("选择", "a choice");

        private final Text label;

        Type(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Type> named(String name) {
            return Arrays.stream(values())
                    .filter(type -> type.label.zh().equals(name) || type.code().equals(name))
                    .findFirst();
        }
    }

    public OwnField {
        options = List.copyOf(options);
        meetings = Set.copyOf(meetings);
        if (!isName(name)) {
            throw new IllegalArgumentException("\"%s\" is no name of a field".formatted(name));
        }
    }

    /** 1 to 20 letters and digits, Chinese or not. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public boolean isFor(Kind kind) {
        return meetings.isEmpty() || meetings.contains(kind);
    }

    /** How the API and findings name it. */
    public String code() {
        return OwnValues.CODE + name;
    }

    /** The value in the one form in which it is compared; empty where it cannot be read. */
    public Optional<String> read(String typed) {
        var text = typed.strip();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return switch (type) {
            case TEXT -> Optional.of(text).filter(it -> it.length() <= LONGEST_TEXT);
            case YES_NO -> yesOrNo(plain.toLowerCase(Locale.ROOT));
            case NUMBER -> number(plain.replace(",", ""));
            case DATE -> day(plain);
            case CHOICE ->
                options.stream()
                        .filter(option -> Normalizer.normalize(option, Normalizer.Form.NFKC)
                                .equals(plain))
                        .findFirst();
        };
    }

    /** What to write there. */
    public Text wanted() {
        return switch (type) {
            case TEXT ->
                Text.of("请填不超过 %,d 字的文字".formatted(LONGEST_TEXT), "write up to %,d characters".formatted(LONGEST_TEXT));
            case YES_NO -> Text.of("请填“是”或“否”", "write 是 (yes) or 否 (no)");
            case NUMBER -> Text.of("请填数字，如 30.5", "write a number such as 30.5");
            case DATE -> Text.of("请填日期，如 2026-11-30", "write a day such as 2026-11-30");
            case CHOICE ->
                Text.of("请填以下之一：" + String.join("、", options), "write one of: " + String.join(", ", options));
        };
    }

    private static Optional<String> yesOrNo(String plain) {
        return switch (plain) {
            case "是", "有", "√", "yes", "true", "y", "1" -> Optional.of("是");
            case "否", "无", "×", "no", "false", "n", "0" -> Optional.of("否");
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(String plain) {
        return NUMBER.matcher(plain).matches() ? Optional.of(plain(new BigDecimal(plain))) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> day(String plain) {
        try {
            var text = plain.replaceAll("[/.年月]", "-").replaceAll("日$", "");
            return Optional.of(LocalDate.parse(text, DAY).toString());
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
