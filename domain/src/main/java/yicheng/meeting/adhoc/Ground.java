package yicheng.meeting.adhoc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** Why an ad hoc meeting may be called (1.adhoc.purpose). */
public enum Ground {
    URGENT("紧急事项决策", "urgent decision"),
    EMERGENCY("突发事件处置", "emergency"),
    COORDINATION("跨部门重大问题协调", "coordination across departments"),
    /** Only by a principal leader. */
    OTHER("其他", "other");

    private final Text label;

    Ground(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ground> named(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equalsIgnoreCase(name.strip())
                        || ground.label.zh().equals(name.strip()))
                .findFirst();
    }
}
