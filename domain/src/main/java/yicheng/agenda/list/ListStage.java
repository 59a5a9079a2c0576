package yicheng.agenda.list;

import java.util.Locale;
import yicheng.policy.Text;

/** Where a sheet of the list stands. */
public enum ListStage {
    COMPILED("待办公室主任签字", "waiting for the signature"),
    SENT_BACK("退回重拟", "sent back to the clerk"),
    SIGNED("待主要领导审定", "waiting for the decision"),
    DECIDED("已审定", "decided"),
    /** The meeting began before anyone decided: silence never approves. */
    EXPIRED("未审定，会议已开始", "not decided in time");

    private final Text label;

    ListStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The clerk may compile it anew. */
    public boolean isOpen() {
        return this == COMPILED || this == SENT_BACK;
    }
}
