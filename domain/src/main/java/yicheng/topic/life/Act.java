package yicheng.topic.life;

import static yicheng.topic.life.Stage.COORDINATING;
import static yicheng.topic.life.Stage.DRAFT;
import static yicheng.topic.life.Stage.LATE;
import static yicheng.topic.life.Stage.PASSED;
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
import yicheng.policy.Text;

/** What can be done to a topic, from which stages, and by which right: the state machine as one table (policy 4.2). */
public enum Act {
    SAVE("保存", "save", "3.1.submit.by", Operation.DRAFT_TOPICS, DRAFT, SUPPLEMENTING, ROLLED, REFERRED, RETURNED),
    DISCARD("删除草稿", "discard the draft", "3.1.submit.by", Operation.DRAFT_TOPICS, DRAFT),
    SUBMIT("签字提交", "submit", "3.1.submit.by", Operation.SUBMIT_TOPICS, DRAFT),
    WITHDRAW(
            "撤回",
            "withdraw",
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
            PASSED),
    RESUPPLY(
            "补充后再报", "hand in the supplement", "3.1.review.supplement", Operation.SUBMIT_TOPICS, SUPPLEMENTING, ROLLED),
    REENTER(
            "凭党委会决定重报",
            "re-enter by the committee's decision",
            "3.1.review.return",
            Operation.SUBMIT_TOPICS,
            REFERRED,
            RETURNED),
    LET_IN("批准紧急上会", "let in as urgent", "3.1.submit.late*", Operation.LET_IN_LATE, LATE),
    CHECK("形式审核", "check", "3.1.review.owner", Operation.PREPARE_REVIEWS, SUBMITTED, LATE, UNDER_REVIEW, ROLLED),
    RETURN("退回", "return", "3.1.review.return", Operation.DECIDE_REVIEWS, SUBMITTED, LATE, UNDER_REVIEW, ROLLED),
    COORDINATE(
            "先行协调",
            "ask for coordination",
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
            "3.1.review.supplement",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            ROLLED),
    PASS("审核通过", "pass", "3.1.review.owner", Operation.DECIDE_REVIEWS, SUBMITTED, LATE, UNDER_REVIEW, ROLLED),
    REPORT_COORDINATION(
            "登记协调结果", "report the coordination", "3.1.review.coord", Operation.REPORT_COORDINATION, COORDINATING),
    ROLL(
            "顺延下次",
            "roll to the next meeting",
            "3.1.submit.late*",
            Operation.PREPARE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            COORDINATING,
            SUPPLEMENTING,
            ROLLED),
    TRANSFER(
            "移交其他部门",
            "hand to another department",
            "3.1.submit.by",
            Operation.DECIDE_REVIEWS,
            SUBMITTED,
            LATE,
            UNDER_REVIEW,
            COORDINATING,
            SUPPLEMENTING,
            ROLLED,
            REFERRED,
            RETURNED,
            PASSED);

    private final Text label;
    private final Clause clause;
    private final Operation operation;
    private final Set<Stage> from;

    Act(String zh, String en, String clause, Operation operation, Stage... from) {
        this.label = Text.of(zh, en);
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

    public Clause clause() {
        return clause;
    }

    /** The right it takes. */
    public Operation operation() {
        return operation;
    }

    public boolean isFrom(Stage stage) {
        return from.contains(stage);
    }

    /** The stages it is done from, in the order of a topic's life. */
    public String stages(yicheng.policy.Language language) {
        return Stream.of(Stage.values())
                .filter(from::contains)
                .map(stage -> stage.label().in(language))
                .collect(Collectors.joining(language == yicheng.policy.Language.ZH ? "、" : ", "));
    }
}
