package yicheng.preparation.seat;

import java.util.Locale;
import yicheng.policy.Text;

/** People who sit together. */
public enum SeatGroup {
    LEADER("班子成员", "leaders"),
    GUEST("来宾", "guests"),
    HEAD("部门负责人", "heads of departments"),
    OBSERVER("列席人员", "observers"),
    RECORDER("记录和工作人员", "recorders and staff");

    private final Text label;

    SeatGroup(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
