package yicheng.meeting.adhoc;

import java.util.Locale;
import yicheng.policy.Text;

/** How far an ad hoc meeting has come before it is held (4.1). */
public enum AdhocStage {
    /** By the office, for a leader to confirm. */
    DRAFTED("拟开", "drafted"),
    PROPOSED("已提议", "proposed"),
    NOTIFIED("已通知", "notified"),
    CANCELLED("已取消", "cancelled");

    private final Text label;

    AdhocStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
