package yicheng.preparation.seat;

import java.util.Locale;
import yicheng.policy.Text;

/** How heads of departments go to the two sides in the order of their departments. */
public enum SideOrder {
    /** The first left, the second right, the third left. */
    ALTERNATE("左右交替", "in turn to the left and to the right"),
    HALVES("前一半在左", "the first half to the left");

    private final Text label;

    SideOrder(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
