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
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern WORDS = Pattern.compile("[^\"\\\\{}“”\\p{Cntrl}]+");

    private SentenceValue() {}

    static Optional<Finding> refusal(SentenceGap gap, String typed) {
        var value = typed.strip();
        boolean fits = switch (gap.kind()) {
            case NUMBER -> NUMBER.matcher(value).matches() && new BigDecimal(value).signum() > 0;
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
        var expected = expected(gap);
        return Finding.returned(
                DraftRules.VALUE,
                Optional.of(gap.name()),
                Text.of(
                        "“%s”中的“%s”不能填“%s”：%s".formatted(gap.sentence(), gap.name(), shown, expected.zh()),
                        "\"%s\" cannot be \"%s\" in \"%s\": %s"
                                .formatted(gap.name(), shown, gap.sentence(), expected.en())));
    }

    private static Text expected(SentenceGap gap) {
        return switch (gap.kind()) {
            case NUMBER ->
                Text.of(
                        "请填数字（大于 0），如 %s；不再需要这一条时，请到草稿里删去这条规则".formatted(gap.value()),
                        "a number above 0, such as %s; a rule that is no longer wanted is taken out of the draft instead"
                                .formatted(gap.value()));
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
