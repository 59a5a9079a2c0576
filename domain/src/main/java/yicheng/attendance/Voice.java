package yicheng.attendance;

import java.util.Locale;
import yicheng.policy.Text;

/** What somebody at a meeting may do beside listening. */
public enum Voice {
    VOTES("表态并表决", "states a position and votes"),
    SPEAKS("发言，不表决", "speaks, does not vote");

    private final Text label;

    Voice(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
