package yicheng.preparation.notice;

import java.util.Locale;
import yicheng.policy.Text;

/** Whether those who take part know of a meeting, and whether what they know still holds. */
public enum NoticeState {
    PLANNED("计划中", "planned"),
    ISSUED("已通知", "notice issued"),
    /** Time, place or what is held with it changed since. */
    OUTDATED("通知待更正", "notice to be corrected"),
    /** The meeting is not held any more, or only with another one. */
    VOID("通知作废", "notice void");

    private final Text label;

    NoticeState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    /** For programs, e.g. {@code issued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
