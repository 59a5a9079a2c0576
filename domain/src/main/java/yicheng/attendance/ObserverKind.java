package yicheng.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** Who may observe (2.observer.kinds), and who is invited by letter (2.adhoc.invite). */
public enum ObserverKind {
    DEPUTY("部门副职", "deputy head of a department"),
    HANDLER("经办人", "handler"),
    EXPERT("外聘专家", "outside expert"),
    /** Of a superior or a partner body; comes to the whole of an ad hoc meeting, as its guest. */
    GUEST("受邀代表", "representative of another body");

    private final Text label;

    ObserverKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Gets a letter of invitation. */
    public boolean isInvited() {
        return this == EXPERT || this == GUEST;
    }

    /** By code ({@code expert}) or by Chinese name ({@code 外聘专家}). */
    public static Optional<ObserverKind> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equalsIgnoreCase(name.strip())
                        || one.label.zh().equals(name.strip()))
                .findFirst();
    }
}
