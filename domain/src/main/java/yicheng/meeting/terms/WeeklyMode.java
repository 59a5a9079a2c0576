package yicheng.meeting.terms;

import java.util.Arrays;
import java.util.Optional;
import yicheng.policy.Text;

/** The three consistent ways out of the weekly meeting's contradictory lead times (policy 1.2, K-01). */
public enum WeeklyMode {
    COMPRESS("压缩", "compress"),
    ADVANCE("提前", "advance"),
    REACH("顺延", "next reachable meeting");

    private final Text label;

    WeeklyMode(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public static Optional<WeeklyMode> named(String zh) {
        return Arrays.stream(values())
                .filter(mode -> mode.label.zh().equals(zh))
                .findFirst();
    }
}
