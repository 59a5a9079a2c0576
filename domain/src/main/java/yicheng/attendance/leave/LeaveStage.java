package yicheng.attendance.leave;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import yicheng.policy.Text;

/** Where a request for leave stands (policy 4.4). The written statement owed after a call runs beside it. */
public enum LeaveStage {
    DRAFT("草稿", "draft"),
    WAITING("待批", "waiting for the host"),
    PHONED("电话请假·待批", "asked by telephone, waiting for the host"),
    APPROVED("已批准", "approved"),
    REFUSED("未批准", "not approved"),
    PROXY_CONFIRMED("已批准·代会已确认", "approved, proxy confirmed"),
    PROXY_UNFIT("已批准·代会不合格，需另派", "approved, another proxy is needed"),
    WITHDRAWN("已销假", "withdrawn");

    /** Waits for the host. */
    public static final Set<LeaveStage> UNDECIDED = Set.of(WAITING, PHONED);

    /** Who asked does not come. */
    public static final Set<LeaveStage> AWAY = Set.of(APPROVED, PROXY_CONFIRMED, PROXY_UNFIT);

    /** A written statement may still come in. */
    public static final Set<LeaveStage> OWING = Set.of(PHONED, APPROVED, REFUSED, PROXY_CONFIRMED, PROXY_UNFIT);

    /** Nothing more becomes of it. */
    public static final Set<LeaveStage> OVER = Set.of(REFUSED, WITHDRAWN);

    private final Text label;

    LeaveStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LeaveStage> coded(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
