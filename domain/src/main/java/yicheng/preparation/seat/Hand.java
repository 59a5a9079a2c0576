package yicheng.preparation.seat;

import java.util.Locale;
import yicheng.policy.Text;

/** A side as the one who sits there has it. */
public enum Hand {
    LEFT("左", "left"),
    RIGHT("右", "right");

    private final Text label;

    Hand(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Hand other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** The n-th from the centre on this side. */
    int at(int n) {
        return this == LEFT ? n : -n;
    }
}
