package yicheng.web.sheets.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;

/** Days as people type them: {@code 2026-11-30}, {@code 2026/11/30}, {@code 2026年11月30日}, {@code 20261130}. */
public final class Days {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern BARE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int LONGEST = 40;

    private Days() {}

    public static Optional<LocalDate> read(String typed) {
        var plain = digits(typed);
        var parted = PARTED.matcher(plain);
        var found = parted.matches() ? parted : BARE.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static Text unread(String typed) {
        return typed.isBlank()
                ? Text.of("请填写日期，如 2026-11-30", "fill in the day, such as 2026-11-30")
                : Text.of(
                        "“%s”不是日期，请写成 2026-11-30".formatted(shortened(typed)),
                        "\"%s\" is no day; write it as 2026-11-30".formatted(shortened(typed)));
    }

    /** Full-width digits as plain ones, and no blanks; too long for a day or a number comes out as nothing. */
    public static String digits(String typed) {
        return typed.length() > LONGEST
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…";
    }
}
