package yicheng.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** How leave is asked for (2.leave.written, 2.leave.phone). */
public enum Channel {
    WRITTEN("书面", "in writing"),
    PHONE("电话", "by telephone");

    private final Text label;

    Channel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By code ({@code phone}) or by Chinese name ({@code 电话}). */
    public static Optional<Channel> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equalsIgnoreCase(name.strip())
                        || one.label.zh().equals(name.strip()))
                .findFirst();
    }
}
