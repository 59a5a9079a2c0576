package yicheng.topic.life;

import static yicheng.topic.life.Stage.APPROVED;
import static yicheng.topic.life.Stage.COORDINATING;
import static yicheng.topic.life.Stage.DRAFT;
import static yicheng.topic.life.Stage.HELD;
import static yicheng.topic.life.Stage.LATE;
import static yicheng.topic.life.Stage.LISTED;
import static yicheng.topic.life.Stage.MERGED;
import static yicheng.topic.life.Stage.PASSED;
import static yicheng.topic.life.Stage.RANKED;
import static yicheng.topic.life.Stage.REFERRED;
import static yicheng.topic.life.Stage.RETURNED;
import static yicheng.topic.life.Stage.ROLLED;
import static yicheng.topic.life.Stage.SUBMITTED;
import static yicheng.topic.life.Stage.SUPPLEMENTING;
import static yicheng.topic.life.Stage.UNDER_REVIEW;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.rights.Operation;
import yicheng.policy.Clause;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** What can be done to a topic, from which stages, and by which right: the state machine as one table (policy 4.2). */
public enum Act {
    SAVE(
            "保存",
            "save",
            "topic.saved",
            "3.1.submit.by",
            Operation.DRAFT_TOPICS,
            DRAFT,
            SUPPLEMENTING,
            ROLLED,
            REFERRED,
            RETURNED),
    DISCARD("删除草稿", "discard the draft", "topic.discarded", "3.1.submit.by", Operation.DRAFT_TOPICS, DRAFT),
    SUBMIT("签字提交", "submit", "topic.submitted", "3.1.submit.by", Operation.SUBMIT_TOPICS, DRAFT),
    WITHDRAW(
            "撤回",
            "withdraw",
            "topic.withdrawn",
            "3.1.submit.by",
            Operation.SUBMIT_TOPICS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            COORDINATING,
            SUPPLEMENTING,
            ROLLED,
            REFERRED,
            RETURNED,
            PASSED,
            LISTED,
            HELD),
    RESUPPLY(
            "补充后再报",
            "hand in the supplement",
            "topic.resupplied",
            "3.1.review.supplement",
            Operation.SUBMIT_TOPICS,
            SUPPLEMENTING,
            ROLLED),
    REENTER(
            "凭党委会决定重报",
            "re-enter by the committee's decision",
            "topic.re-entered",
            "3.1.review.return",
            Operation.SUBMIT_TOPICS,
            REFERRED,
            RETURNED),
    LET_IN("批准紧急上会", "let in as urgent", "topic.let-in", "3.1.submit.late*", Operation.LET_IN_LATE, LATE),
    CHECK(
            "形式审核",
            "check",
            "topic.checked",
            "3.1.review.owner",
            Operation.PREPARE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            ROLLED),
    RETURN(
            "退回",
            "return",
            "topic.returned",
            "3.1.review.return",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            ROLLED),
    COORDINATE(
            "先行协调",
            "ask for coordination",
            "topic.sent-to-coordination",
            "3.1.review.coord.lead",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            ROLLED,
            COORDINATING),
    SUPPLEMENT(
            "退回补充",
            "ask for a supplement",
            "topic.sent-back",
            "3.1.review.supplement",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            ROLLED),
    PASS(
            "审核通过",
            "pass",
            "topic.passed",
            "3.1.review.owner",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            ROLLED),
    REPORT_COORDINATION(
            "登记协调结果",
            "report the coordination",
            "topic.coordinated",
            "3.1.review.coord",
            Operation.REPORT_COORDINATION,
            COORDINATING),
    ROLL(
            "顺延下次",
            "roll to the next meeting",
            "topic.rolled",
            "3.1.submit.late*",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            COORDINATING,
            SUPPLEMENTING,
            ROLLED,
            PASSED,
            HELD),
    MERGE(
            "并入另一议题",
            "merge into another topic",
            "topic.merged",
            "3.2.rank.dup",
            Operation.MERGE_TOPICS,
            SUBMITTED,
            UNDER_REVIEW,
            ROLLED,
            PASSED,
            HELD),
    UNMERGE("拆分", "take apart again", "topic.unmerged", "3.2.rank.dup", Operation.MERGE_TOPICS, MERGED),
    KEEP_APART(
            "不合并",
            "keep apart",
            "topic.kept-apart",
            "3.2.rank.dup",
            Operation.MERGE_TOPICS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            COORDINATING,
            SUPPLEMENTING,
            ROLLED,
            PASSED,
            HELD),
    LIST("列入清单", "put on the list", "topic.listed", "3.1.list.sign", Operation.SIGN_LISTS, PASSED, HELD),
    UNLIST("退出清单", "take off the list", "topic.unlisted", "3.1.list.approve", Operation.DECIDE_LISTS, LISTED),
    APPROVE("审定通过", "approve", "topic.approved", "3.1.list.approve", Operation.DECIDE_LISTS, LISTED),
    HOLD("缓议", "hold over", "topic.held", "3.1.list.approve", Operation.DECIDE_LISTS, LISTED, RANKED),
    SEND_BACK("退回部门", "send back", "topic.sent-back-by-leader", "3.1.list.approve", Operation.DECIDE_LISTS, LISTED),
    CHANGE_KIND(
            "改会议类型",
            "move to another type of meeting",
            "topic.kind-changed",
            "3.1.list.approve",
            Operation.DECIDE_LISTS,
            LISTED),
    RANK("排序", "put on the agenda", "topic.ranked", "3.2.rank.after", Operation.DECIDE_LISTS, APPROVED),
    CARRY_OVER(
            "会期已满顺延",
            "carry over for want of time",
            "topic.carried-over",
            "1.weekly.duration",
            Operation.DECIDE_LISTS,
            RANKED),
    TRANSFER(
            "移交其他部门",
            "hand to another department",
            "topic.transferred",
            "3.1.submit.by",
            Operation.DECIDE_REVIEWS,
            DRAFT,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            COORDINATING,
            SUPPLEMENTING,
            ROLLED,
            REFERRED,
            RETURNED,
            PASSED,
            HELD);

    private static final Set<Act> THROUGH_A_LIST =
            Set.of(LIST, UNLIST, APPROVE, HOLD, SEND_BACK, CHANGE_KIND, RANK, CARRY_OVER);

    private final Text label;
    private final String event;
    private final Clause clause;
    private final Operation operation;
    private final Set<Stage> from;

    Act(String zh, String en, String event, String clause, Operation operation, Stage... from) {
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

    /** What the journal calls it once it is done, e.g. {@code topic.submitted}. */
    public String event() {
        return event;
    }

    public Clause clause() {
        return clause;
    }

    /** The right it takes. */
    public Operation operation() {
        return operation;
    }

    /** Done to a topic by itself; the others are done to all topics of a list or an agenda together. */
    public boolean isOnItsOwn() {
        return !THROUGH_A_LIST.contains(this);
    }

    public boolean isFrom(Stage stage) {
        return from.contains(stage);
    }

    /** The stages it is done from, in the order of a topic's life. */
    public String stages(Language language) {
        return Stream.of(Stage.values())
                .filter(from::contains)
                .map(stage -> stage.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
