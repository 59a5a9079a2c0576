package yicheng.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** The four types of meeting (1.types, 1.regular.types). */
public enum Kind {
    WEEKLY("周例会", "weekly meeting"),
    MONTHLY("月例会", "monthly meeting"),
    QUARTERLY("季度总结会", "quarterly review meeting"),
    ADHOC("临时会议", "ad hoc meeting");

    public static final List<Kind> REGULAR = List.of(WEEKLY, MONTHLY, QUARTERLY);

    private final Text label;
    private final String code = name().toLowerCase(Locale.ROOT);

    Kind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return code;
    }

    /** By code ({@code weekly}) or by Chinese name ({@code 周例会}). */
    public static Optional<Kind> named(String name) {
        var stripped = name.strip();
        return Arrays.stream(values())
                .filter(kind ->
                        kind.code.equalsIgnoreCase(stripped) || kind.label.zh().equals(stripped))
                .findFirst();
    }
}
