package yicheng.attendance.leave;

import static yicheng.attendance.leave.LeaveStage.APPROVED;
import static yicheng.attendance.leave.LeaveStage.DRAFT;
import static yicheng.attendance.leave.LeaveStage.PHONED;
import static yicheng.attendance.leave.LeaveStage.PROXY_CONFIRMED;
import static yicheng.attendance.leave.LeaveStage.PROXY_UNFIT;
import static yicheng.attendance.leave.LeaveStage.REFUSED;
import static yicheng.attendance.leave.LeaveStage.WAITING;
import static yicheng.attendance.leave.LeaveStage.WITHDRAWN;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.rights.Operation;
import yicheng.policy.Clause;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** What can be done to a request for leave, from which stages, and by which right: the state machine as one table. */
public enum LeaveAct {
    SAVE("保存草稿", "save the draft", "leave.saved", "2.leave.written", Operation.ASK_LEAVE, DRAFT),
    DISCARD("删除草稿", "discard the draft", "leave.discarded", "2.leave.written", Operation.ASK_LEAVE, DRAFT),
    ASK("提交请假", "ask for leave", "leave.asked", "2.leave.to", Operation.ASK_LEAVE, DRAFT),
    ENTER_CALL("代录电话请假", "enter leave asked by telephone", "leave.phoned", "2.leave.phone", Operation.ENTER_LEAVE),
    APPROVE("批准", "approve", "leave.approved", "2.leave.to", Operation.DECIDE_LEAVE, WAITING, PHONED),
    REFUSE("不批准", "refuse", "leave.refused", "2.leave.to", Operation.DECIDE_LEAVE, WAITING, PHONED),
    ENTER_CONSENT(
            "代录主持人口头意见",
            "enter what the host said",
            "leave.consent-entered",
            "2.leave.to",
            Operation.ENTER_LEAVE,
            WAITING,
            PHONED),
    NAME_PROXY(
            "指定代会人",
            "name a proxy",
            "leave.proxy-named",
            "2.leave.proxy",
            Operation.ASK_LEAVE,
            WAITING,
            PHONED,
            APPROVED,
            PROXY_CONFIRMED,
            PROXY_UNFIT),
    CONFIRM_PROXY(
            "确认代会人",
            "confirm the proxy",
            "leave.proxy-confirmed",
            "2.proxy.qualified",
            Operation.CONFIRM_PROXIES,
            APPROVED,
            PROXY_UNFIT),
    TURN_DOWN_PROXY(
            "代会人不合格",
            "turn down the proxy",
            "leave.proxy-turned-down",
            "2.proxy.forbidden",
            Operation.CONFIRM_PROXIES,
            APPROVED,
            PROXY_CONFIRMED),
    SUPPLEMENT(
            "补书面说明",
            "hand in the written statement",
            "leave.supplemented",
            "2.leave.supplement",
            Operation.ASK_LEAVE,
            PHONED,
            APPROVED,
            REFUSED,
            PROXY_CONFIRMED,
            PROXY_UNFIT),
    CONTEST(
            "对代录提出异议",
            "contest what was entered",
            "leave.contested",
            "2.leave.phone",
            Operation.ASK_LEAVE,
            WAITING,
            PHONED,
            APPROVED,
            REFUSED,
            PROXY_CONFIRMED,
            PROXY_UNFIT,
            WITHDRAWN),
    WITHDRAW(
            "销假",
            "withdraw, and come",
            "leave.withdrawn",
            "2.leave.to",
            Operation.ASK_LEAVE,
            WAITING,
            PHONED,
            APPROVED,
            PROXY_CONFIRMED,
            PROXY_UNFIT);

    private final Text label;
    private final String event;
    private final Clause clause;
    private final Operation operation;
    private final Set<LeaveStage> from;

    LeaveAct(String zh, String en, String event, String clause, Operation operation, LeaveStage... from) {
        this.label = Text.of(zh, en);
        this.event = event;
        this.clause = new Clause(clause);
        this.operation = operation;
        this.from = Set.of(from);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that the journal calls so. */
    public static Optional<LeaveAct> of(String event) {
        return Stream.of(values()).filter(act -> act.event.equals(event)).findFirst();
    }

    /** What the journal calls it once it is done, e.g. {@code leave.asked}. */
    public String event() {
        return event;
    }

    public Clause clause() {
        return clause;
    }

    /** The right it takes; those of {@link Operation#ASK_LEAVE} are for the one who is away, or the office for him. */
    public Operation operation() {
        return operation;
    }

    public boolean isFrom(LeaveStage stage) {
        return from.contains(stage);
    }

    /** The stages it is done from, in the order of a request's life. */
    public String stages(Language language) {
        return Stream.of(LeaveStage.values())
                .filter(from::contains)
                .map(stage -> stage.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
