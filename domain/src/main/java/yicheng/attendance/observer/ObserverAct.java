package yicheng.attendance.observer;

import static yicheng.attendance.observer.ObserverStage.ACCEPTED;
import static yicheng.attendance.observer.ObserverStage.AGREED;
import static yicheng.attendance.observer.ObserverStage.DECLINED;
import static yicheng.attendance.observer.ObserverStage.IN;
import static yicheng.attendance.observer.ObserverStage.INVITED;
import static yicheng.attendance.observer.ObserverStage.LEFT;
import static yicheng.attendance.observer.ObserverStage.NOTIFIED;
import static yicheng.attendance.observer.ObserverStage.PROPOSED;
import static yicheng.attendance.observer.ObserverStage.REGRETTED;
import static yicheng.attendance.observer.ObserverStage.REPORTED;
import static yicheng.attendance.observer.ObserverStage.RETURNED;
import static yicheng.attendance.observer.ObserverStage.WAITING;
import static yicheng.attendance.observer.ObserverStage.WITHDRAWN;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.attendance.ObserverKind;
import yicheng.people.rights.Operation;
import yicheng.policy.Clause;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** What can be done about an observer, from which stages to which, and by which right: the state machine as one table. */
public enum ObserverAct {
    PROPOSE("建议列席", "propose", "observer.proposed", "2.observer.propose", Operation.PROPOSE_OBSERVERS, PROPOSED),
    PASS("审核通过", "pass", "observer.passed", "2.observer.review", Operation.REVIEW_OBSERVERS, REPORTED, PROPOSED),
    RETURN(
            "退回建议",
            "send back",
            "observer.returned",
            "2.observer.review",
            Operation.REVIEW_OBSERVERS,
            RETURNED,
            PROPOSED),
    AGREE("同意列席", "agree", "observer.agreed", "2.observer.approve", Operation.DECIDE_OBSERVERS, AGREED, REPORTED),
    DECLINE(
            "不同意列席",
            "decline",
            "observer.declined",
            "2.observer.approve",
            Operation.DECIDE_OBSERVERS,
            DECLINED,
            REPORTED),
    NOTIFY("通知列席人", "notify", "observer.notified", "2.observer.approve", Operation.REVIEW_OBSERVERS, NOTIFIED, AGREED),
    INVITE(
            "登记邀请函已发",
            "the letter is sent",
            "observer.invited",
            "2.adhoc.invite",
            Operation.REVIEW_OBSERVERS,
            INVITED,
            AGREED),
    ACCEPT(
            "登记接受邀请",
            "he accepts",
            "observer.accepted",
            "2.adhoc.invite",
            Operation.REVIEW_OBSERVERS,
            ACCEPTED,
            INVITED),
    REGRET(
            "登记谢绝邀请",
            "he declines",
            "observer.regretted",
            "2.adhoc.invite",
            Operation.REVIEW_OBSERVERS,
            REGRETTED,
            INVITED,
            ACCEPTED),
    WAIT(
            "登记候会",
            "is waiting",
            "observer.waiting",
            "2.observer.basis",
            Operation.CHECK_IN,
            WAITING,
            NOTIFIED,
            INVITED,
            ACCEPTED),
    CALL_IN("请入场", "call in", "observer.called-in", "2.observer.basis", Operation.CHECK_IN, IN, WAITING),
    LET_OUT("请离场", "let out", "observer.let-out", "2.observer.basis", Operation.CHECK_IN, LEFT, IN),
    WITHDRAW(
            "撤回建议",
            "withdraw",
            "observer.withdrawn",
            "2.observer.propose",
            Operation.PROPOSE_OBSERVERS,
            WITHDRAWN,
            PROPOSED,
            RETURNED,
            REPORTED,
            AGREED,
            NOTIFIED,
            INVITED,
            ACCEPTED),
    /** His topic went to another meeting before he was decided on. */
    FOLLOW(
            "随议题改会，重新审核",
            "go with the topic, to be checked again",
            "observer.followed",
            PROPOSED,
            PROPOSED,
            RETURNED,
            REPORTED),
    /** His topic went to another meeting; that he may come for it stands. */
    FOLLOW_AGREED(
            "随议题改会，重新通知",
            "go with the topic, to be told again",
            "observer.followed",
            AGREED,
            AGREED,
            NOTIFIED,
            INVITED,
            ACCEPTED,
            WAITING),
    /** His topic does not come to a meeting any more, or the meeting he was asked to is not held. */
    CLOSE(
            "随议题或会议了结",
            "end with the topic or the meeting",
            "observer.closed",
            WITHDRAWN,
            PROPOSED,
            RETURNED,
            REPORTED,
            AGREED,
            NOTIFIED,
            INVITED,
            ACCEPTED,
            WAITING);

    private final Text label;
    private final String event;
    private final Clause clause;
    private final Optional<Operation> operation;
    private final ObserverStage to;
    private final Set<ObserverStage> from;

    ObserverAct(
            String zh,
            String en,
            String event,
            String clause,
            Operation operation,
            ObserverStage to,
            ObserverStage... from) {
        this.label = Text.of(zh, en);
        this.event = event;
        this.clause = new Clause(clause);
        this.operation = Optional.of(operation);
        this.to = to;
        this.from = Set.of(from);
    }

    /** By the clock. */
    ObserverAct(String zh, String en, String event, ObserverStage to, ObserverStage... from) {
        this.label = Text.of(zh, en);
        this.event = event;
        this.clause = new Clause("2.observer.basis");
        this.operation = Optional.empty();
        this.to = to;
        this.from = Set.of(from);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the journal calls it once it is done, e.g. {@code observer.proposed}. */
    public String event() {
        return event;
    }

    public Clause clause() {
        return clause;
    }

    /** Empty for what the clock does and nobody else. */
    public Optional<Operation> operation() {
        return operation;
    }

    public ObserverStage to() {
        return to;
    }

    public boolean isFrom(ObserverStage stage) {
        return from.contains(stage);
    }

    /** Letters are for people from outside, notices for those of the unit; guests are not called in and out. */
    public boolean isFor(ObserverKind kind) {
        return switch (this) {
            case NOTIFY -> !kind.isInvited();
            case INVITE, ACCEPT, REGRET -> kind.isInvited();
            case WAIT, CALL_IN, LET_OUT, FOLLOW, FOLLOW_AGREED -> kind != ObserverKind.GUEST;
            case PROPOSE, PASS, RETURN, AGREE, DECLINE, WITHDRAW, CLOSE -> true;
        };
    }

    /** Needs a word why. */
    public boolean needsRemark() {
        return this == RETURN || this == DECLINE;
    }

    /** The stages it is done from, in the order of an observer's way. */
    public String stages(Language language) {
        return Stream.of(ObserverStage.values())
                .filter(from::contains)
                .map(stage -> stage.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
