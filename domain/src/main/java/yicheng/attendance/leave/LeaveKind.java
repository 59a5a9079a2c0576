package yicheng.attendance.leave;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** Why in general somebody is away, as the leave slip has it. */
public enum LeaveKind {
    PERSONAL("事假", "personal"),
    SICK("病假", "sick"),
    OFFICIAL("公务", "official duty"),
    OTHER("其他", "other");

    private final Text label;

    LeaveKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By code ({@code sick}) or by Chinese name ({@code 病假}). */
    public static Optional<LeaveKind> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equalsIgnoreCase(name.strip())
                        || one.label.zh().equals(name.strip()))
                .findFirst();
    }
}
