package yicheng.rulebook.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;

/** Says why a value cannot stand in a gap of a sentence. */
final class SentenceValue {

    private static final int LONGEST = 400;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_OF_WHOLE = 9;
    private static final int MOST_DECIMALS = 4;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern WORDS = Pattern.compile("[^\"\\\\{}“”\\p{Cntrl}]+");

    private SentenceValue() {}

    static Optional<Finding> refusal(SentenceGap gap, String typed) {
        var value = typed.strip();
        boolean fits = switch (gap.kind()) {
            case NUMBER, WHOLE -> numberFlaw(gap.kind(), value).isEmpty();
            case TIME -> TIME.matcher(value).matches();
            case DATE -> isDate(value);
            case CHOICE -> gap.choices().contains(value);
            case WORDS, TEXT ->
                value.length() <= LONGEST && WORDS.matcher(value).matches();
        };
        return fits ? Optional.empty() : Optional.of(finding(gap, value));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static Finding finding(SentenceGap gap, String value) {
        var shown = value.length() <= 30 ? value : value.substring(0, 30) + "…";
        var expected = expected(gap, value);
        if (value.isEmpty()) {
            return Finding.returned(
                    DraftRules.VALUE,
                    Optional.of(gap.name()),
                    Text.of(
                            "“%s”中的“%s”没有填：%s".formatted(gap.sentence(), gap.name(), expected.zh()),
                            "\"%s\" is empty in \"%s\": %s".formatted(gap.name(), gap.sentence(), expected.en())));
        }
        return Finding.returned(
                DraftRules.VALUE,
                Optional.of(gap.name()),
                Text.of(
                        "“%s”中的“%s”不能填“%s”：%s".formatted(gap.sentence(), gap.name(), shown, expected.zh()),
                        "\"%s\" cannot be \"%s\" in \"%s\": %s"
                                .formatted(gap.name(), shown, gap.sentence(), expected.en())));
    }

    /** What is wrong with it as a number of that kind. */
    private static Optional<Text> numberFlaw(SentenceGap.Kind kind, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.of(Text.of("请填数字（大于 0）", "a number above 0 is wanted"));
        }
        var number = new BigDecimal(value);
        if (number.signum() < 0) {
            return Optional.of(Text.of("不能是负数", "it cannot be below 0"));
        }
        if (number.signum() == 0) {
            return Optional.of(Text.of(
                    "要大于 0；不再需要这一条时，请到草稿里删去这条规则",
                    "it is above 0; a rule that is no longer wanted is taken out of the draft instead"));
        }
        if (kind == SentenceGap.Kind.WHOLE && value.indexOf('.') >= 0) {
            return Optional.of(Text.of("要整数，不能有小数", "a whole number is wanted"));
        }
        int most = kind == SentenceGap.Kind.WHOLE ? MOST_OF_WHOLE : MOST_DIGITS;
        if (number.precision() - number.scale() > most) {
            return Optional.of(Text.of("最多 %d 位数".formatted(most), "it has at most %d digits".formatted(most)));
        }
        return value.indexOf('.') >= 0 && value.length() - value.indexOf('.') - 1 > MOST_DECIMALS
                ? Optional.of(Text.of(
                        "小数最多 %d 位".formatted(MOST_DECIMALS), "it has at most %d decimals".formatted(MOST_DECIMALS)))
                : Optional.empty();
    }

    private static Text expected(SentenceGap gap, String value) {
        return switch (gap.kind()) {
            case NUMBER, WHOLE -> {
                var flaw = numberFlaw(gap.kind(), value).orElseThrow();
                yield Text.of(
                        "%s，如 %s".formatted(flaw.zh(), gap.value()),
                        "%s, such as %s".formatted(flaw.en(), gap.value()));
            }
            case TIME -> Text.of("请填时刻，如 17:00", "a time such as 17:00");
            case DATE -> Text.of("请填日期，如 2026-12-01", "a date such as 2026-12-01");
            case CHOICE ->
                Text.of(
                        "请从 %s 中选一个".formatted(String.join("、", gap.choices())),
                        "one of " + String.join(", ", gap.choices()));
            case WORDS ->
                Text.of("请填词语，用顿号隔开，不用引号、反斜杠和花括号", "words parted by 、 without quotes, backslashes and braces");
            case TEXT -> Text.of("请填文字，不用引号、反斜杠和花括号，不超过 400 字", "text without quotes, backslashes and braces");
        };
    }
}
