package yicheng.preparation.seat;

import java.util.Locale;
import yicheng.policy.Text;

/** Where those sit who come from superior or partner bodies. */
public enum GuestArea {
    FRONT("前排班子成员两旁", "in the front row beside the leaders"),
    BACK("会场后方", "at the back");

    private final Text label;

    GuestArea(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
