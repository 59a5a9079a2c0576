package yicheng.preparation;

import java.util.Locale;
import yicheng.policy.Text;

/** What shows that an item of a checklist is done. */
public enum Proof {
    /** Somebody ticks it off. */
    TICK("逐项登记", "a tick"),
    /** The host was told who comes (4.1.t30.report). */
    REPORT("报告登记", "the report to the host"),
    /** The host was told, nobody's leave waits for him, and nothing changed since. */
    LEAVE("请假登记", "what is kept of leave"),
    /** Plates were laid for the day and the room there are now. */
    PLATES("座位牌登记", "the plates laid"),
    /** And they lie as the plan has them now. */
    SEATS("座位图", "the seat plan");

    private final Text label;

    Proof(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
