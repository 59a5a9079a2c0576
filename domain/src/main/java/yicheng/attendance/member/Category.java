package yicheng.attendance.member;

import java.util.Locale;
import yicheng.policy.Text;

/** In what capacity somebody comes to a meeting; the order in which people are listed. */
public enum Category {
    LEADER("班子成员", "leader"),
    HEAD("部门负责人", "head of a department"),
    STAFF("会务", "office"),
    PARTICIPANT("参会人员", "participant"),
    GUEST("受邀代表", "guest"),
    OBSERVER("列席", "observer");

    private final Text label;

    Category(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
