package yicheng.rules.gate.words;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A gap of a sentence that the administrator fills. Its form is one of a few, so that reading it takes no time worth
 * mentioning and every value can be checked.
 *
 * @param choices the words to choose from; empty for the other kinds
 */
public record Variable(String name, Kind kind, List<String> choices) {

    public enum Kind {
        INTEGER("\\d+", "\\d{1,9}", "整数（如 3）", "a whole number like 3", "3"),
        DECIMAL("\\d+(\\.\\d+)?", "\\d{1,15}(\\.\\d{1,4})?", "数字（如 30 或 30.5）", "a number like 30 or 30.5", "30.5"),
        DATE(
                "\\d{4}-\\d{1,2}-\\d{1,2}",
                "\\d{4}-\\d{1,2}-\\d{1,2}", "日期（如 2026-11-30）", "a date like 2026-11-30", "2026-11-30"),
        TIME("\\d{1,2}:\\d{2}", "\\d{1,2}:\\d{2}", "时刻（如 17:00）", "a time like 17:00", "17:00"),
        TEXT("[^\"\\\\{}]*", "[^\"\\\\{}]+", "文字", "text", "文字"),
        WORDS("[^\"\\\\{}]*(、[^\"\\\\{}]*)*", "[^\"\\\\{}]+", "词语（用顿号分开）", "words separated by 、", "甲、乙"),
        CHOICE("", "", "", "", "");

        private final String dsl;
        private final Pattern form;
        private final String zh;
        private final String en;
        private final String sample;

        Kind(String dsl, String form, String zh, String en, String sample) {
            this.dsl = dsl;
            this.form = Pattern.compile(form);
            this.zh = zh;
            this.en = en;
            this.sample = sample;
        }

        boolean isQuoted() {
            return this == TEXT || this == WORDS;
        }
    }

    private static final int FEW = 8;
    private static final Pattern CHOICES = Pattern.compile("[\\p{L}\\p{N}]+(\\|[\\p{L}\\p{N}]+)*");

    /** From what stands in braces after the name's colon; none when that is no known form. */
    static Optional<Variable> of(String name, String form) {
        for (var kind : Kind.values()) {
            if (kind != Kind.CHOICE && kind.dsl.equals(form)) {
                return Optional.of(new Variable(name, kind, List.of()));
            }
        }
        return CHOICES.matcher(form).matches()
                ? Optional.of(new Variable(name, Kind.CHOICE, Arrays.asList(form.split("\\|"))))
                : Optional.empty();
    }

    /** The characters this gap would take from {@code text} at {@code from}, right or wrong. */
    int reach(String text, int from) {
        int end = from;
        while (end < text.length() && (kind.isQuoted() ? text.charAt(end) != '"' : isPartOfNumber(text, end))) {
            end++;
        }
        return end;
    }

    private boolean isPartOfNumber(String text, int index) {
        char c = text.charAt(index);
        if (c >= '0' && c <= '9') {
            return true;
        }
        return switch (kind) {
            case INTEGER, DECIMAL -> c == '.';
            case DATE -> c == '-';
            case TIME -> c == ':' && !isAfterMinutes(text, index);
            default -> false;
        };
    }

    private static boolean isAfterMinutes(String text, int index) {
        return index >= 3 && text.charAt(index - 3) == ':';
    }

    /** The value as vocabulary code gets it; none when the text is no value of this kind. */
    Optional<String> value(String text) {
        if (kind == Kind.CHOICE) {
            return choices.contains(text) ? Optional.of(text) : Optional.empty();
        }
        if (text.isBlank() || !kind.form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (kind) {
                        case INTEGER -> Integer.toString(Integer.parseInt(text));
                        case DECIMAL -> new BigDecimal(text).toPlainString();
                        case DATE -> date(text).toString();
                        case TIME -> time(text).toString();
                        default -> text.strip();
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String text) {
        var parts = Arrays.stream(text.split("-")).mapToInt(Integer::parseInt).toArray();
        return LocalDate.of(parts[0], parts[1], parts[2]);
    }

    private static LocalTime time(String text) {
        var parts = text.split(":");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** A value that would be accepted, for trying a sentence of the vocabulary. */
    String sample() {
        return kind == Kind.CHOICE ? choices.get(0) : kind.sample;
    }

    /** How people see the gap. */
    String shown() {
        return "〈" + (kind == Kind.CHOICE && choices.size() <= FEW ? String.join("／", choices) : name) + "〉";
    }

    public String wantedZh() {
        return kind == Kind.CHOICE
                ? choices.stream().limit(FEW).collect(Collectors.joining("”“", "“", "”"))
                        + (choices.size() > FEW ? "等 %d 种之一".formatted(choices.size()) : "之一")
                : kind.zh;
    }

    public String wantedEn() {
        return kind == Kind.CHOICE
                ? "one of " + choices.stream().limit(FEW).collect(Collectors.joining(", "))
                        + (choices.size() > FEW ? " (%d in all)".formatted(choices.size()) : "")
                : kind.en;
    }

    static String knownForms() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.CHOICE)
                .map(kind -> kind.zh + " " + kind.dsl)
                .reduce((a, b) -> a + "；" + b)
                .orElseThrow();
    }
}
