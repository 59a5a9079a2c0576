package yicheng.attendance.observer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import yicheng.policy.Text;

/** Where a proposed observer stands (policy 4.5). */
public enum ObserverStage {
    PROPOSED("建议", "proposed"),
    RETURNED("办公室退回", "sent back by the office"),
    REPORTED("报主要领导", "before the principal leader"),
    AGREED("审定同意", "agreed"),
    DECLINED("不同意", "declined"),
    NOTIFIED("已通知", "notified"),
    INVITED("邀请函已发", "invited by letter"),
    ACCEPTED("接受", "accepted"),
    REGRETTED("谢绝", "declined the invitation"),
    WAITING("候会", "waiting outside"),
    IN("入场", "in the room"),
    LEFT("离场", "left"),
    WITHDRAWN("已撤回", "withdrawn");

    /** Comes to the meeting, as far as is known. */
    public static final Set<ObserverStage> COMING = Set.of(AGREED, NOTIFIED, INVITED, ACCEPTED, WAITING, IN, LEFT);

    /** Knows that he is to come. */
    static final Set<ObserverStage> TOLD = Set.of(NOTIFIED, INVITED, ACCEPTED, WAITING);

    /** Something may still become of it. */
    static final Set<ObserverStage> OPEN =
            Set.of(PROPOSED, RETURNED, REPORTED, AGREED, NOTIFIED, INVITED, ACCEPTED, WAITING, IN);

    /** Nothing more becomes of it. */
    public static final Set<ObserverStage> OVER = Set.of(DECLINED, REGRETTED, LEFT, WITHDRAWN);

    private final Text label;

    ObserverStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ObserverStage> coded(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
