package yicheng.agenda.version;

import java.util.Locale;
import yicheng.policy.Text;

/** What made a version of an agenda. */
public enum Cause {
    LIST_DECIDED("清单审定", "list decided"),
    ORDERED("调整次序", "order changed by hand"),
    HELD_OVER("撤下议题", "topic taken off"),
    CARRIED_OVER("会期已满顺延", "carried over for want of time"),
    /** Moved topics along with a meeting that was merged, set apart again or cancelled. */
    MEETING_CHANGED("会议调整", "meeting changed");

    private final Text label;

    Cause(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
