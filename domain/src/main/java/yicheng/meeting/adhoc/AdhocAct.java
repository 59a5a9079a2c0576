package yicheng.meeting.adhoc;

import yicheng.policy.Text;

/** What is being done with an ad hoc meeting while its rules are asked. Published vocabulary of rule files. */
public enum AdhocAct {
    DRAFT("起草", "draft"),
    PROPOSE("提议", "propose"),
    CHANGE_PARTICIPANTS("调整参会人员", "change the participants"),
    NOTIFY("通知", "notify"),
    CANCEL("取消", "cancel"),
    BACK_FILL("补办", "back-fill");

    private final Text label;

    AdhocAct(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
