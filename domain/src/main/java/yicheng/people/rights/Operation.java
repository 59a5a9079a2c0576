package yicheng.people.rights;

import static java.util.Map.entry;
import static yicheng.people.PostKind.CLERK;
import static yicheng.people.PostKind.DEPARTMENT_DEPUTY;
import static yicheng.people.PostKind.DEPARTMENT_HEAD;
import static yicheng.people.PostKind.DEPUTY_DIRECTOR;
import static yicheng.people.PostKind.DIRECTOR;
import static yicheng.people.PostKind.HANDLER;
import static yicheng.people.PostKind.OFFICE_HEAD;
import static yicheng.people.PostKind.RULE_ADMINISTRATOR;
import static yicheng.people.PostKind.SECRETARY;
import static yicheng.people.PostKind.SUPERVISOR;
import static yicheng.people.PostKind.SYSTEM_ADMINISTRATOR;
import static yicheng.people.rights.Reach.ALL;
import static yicheng.people.rights.Reach.IF_DELEGATED;
import static yicheng.people.rights.Reach.NONE;
import static yicheng.people.rights.Reach.OWN;
import static yicheng.people.rights.Reach.OWN_IF_DELEGATED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Delegation;
import yicheng.people.PostKind;
import yicheng.policy.Clause;
import yicheng.policy.Text;

/** Everything that needs a right, with the roles that have it: the permission matrix of the policy, row by row. */
public enum Operation {
    READ_TOPICS(
            "查看议题",
            "see topics",
            "3.1.submit.to",
            Scope.TOPICS_READ,
            Map.ofEntries(
                    entry(SECRETARY, ALL),
                    entry(DIRECTOR, ALL),
                    entry(DEPUTY_DIRECTOR, ALL),
                    entry(OFFICE_HEAD, ALL),
                    entry(CLERK, ALL),
                    entry(SUPERVISOR, ALL),
                    entry(DEPARTMENT_HEAD, OWN),
                    entry(DEPARTMENT_DEPUTY, OWN),
                    entry(HANDLER, OWN))),
    DRAFT_TOPICS(
            "起草议题",
            "draft topics",
            "3.1.submit.by",
            Scope.TOPICS_WRITE,
            Map.of(
                    SECRETARY, ALL,
                    DIRECTOR, ALL,
                    DEPUTY_DIRECTOR, ALL,
                    DEPARTMENT_HEAD, OWN,
                    DEPARTMENT_DEPUTY, OWN,
                    HANDLER, OWN)),
    SUBMIT_TOPICS(
            "签报和撤回议题",
            "submit and withdraw topics",
            "3.1.submit.by",
            Scope.TOPICS_WRITE,
            Map.of(DEPARTMENT_HEAD, OWN, DEPARTMENT_DEPUTY, OWN_IF_DELEGATED),
            Delegation.What.SUBMIT_TOPICS),
    PREPARE_REVIEWS(
            "经办形式审核", "prepare reviews", "3.1.review.owner", Scope.REVIEWS_WRITE, Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    DECIDE_REVIEWS(
            "作出形式审核决定",
            "decide reviews",
            "3.1.review.owner",
            Scope.REVIEWS_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, IF_DELEGATED),
            Delegation.What.REVIEW_TOPICS),
    REPORT_COORDINATION(
            "登记协调结果",
            "report the outcome of coordination",
            "3.1.review.coord.lead",
            Scope.REVIEWS_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, ALL, OFFICE_HEAD, ALL, CLERK, ALL)),
    LET_IN_LATE(
            "批准逾期议题紧急上会",
            "let in a late topic",
            "3.1.submit.late*",
            Scope.REVIEWS_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED),
            Delegation.What.DECIDE_TOPICS),
    IMPORT_PAST_TOPICS(
            "导入既往议题", "import past topics", "3.2.rank.dup", Scope.REVIEWS_WRITE, Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    MERGE_TOPICS(
            "合并同类议题", "merge like topics", "3.2.rank.dup", Scope.REVIEWS_WRITE, Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    READ_MEETINGS("查看会议", "see meetings", "1.regular.types", Scope.MEETINGS_READ, everybody()),
    PROPOSE_MEETINGS(
            "提出会议调整",
            "propose to move, merge or cancel meetings",
            "1.collision*",
            Scope.MEETINGS_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    DECIDE_MEETINGS(
            "决定会议调整",
            "move, merge or cancel meetings",
            "1.collision*",
            Scope.MEETINGS_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED),
            Delegation.What.DECIDE_TOPICS),
    PROPOSE_ADHOC(
            "提议临时会议",
            "propose ad hoc meetings",
            "1.adhoc.proposer",
            Scope.MEETINGS_WRITE,
            Map.of(SECRETARY, ALL, DIRECTOR, ALL, DEPUTY_DIRECTOR, ALL)),
    ARRANGE_MEETINGS(
            "安排会议", "arrange meetings", "1.adhoc.organise", Scope.MEETINGS_WRITE, Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    READ_LISTS(
            "查看拟上会议题清单",
            "see topic lists",
            "3.1.list.compile",
            Scope.LISTS_READ,
            Map.of(
                    SECRETARY, ALL,
                    DIRECTOR, ALL,
                    DEPUTY_DIRECTOR, ALL,
                    OFFICE_HEAD, ALL,
                    CLERK, ALL,
                    SUPERVISOR, ALL)),
    COMPILE_LISTS("拟制清单", "compile topic lists", "3.1.list.compile", Scope.LISTS_WRITE, Map.of(CLERK, ALL)),
    SIGN_LISTS(
            "签署清单",
            "sign topic lists",
            "3.1.list.sign",
            Scope.LISTS_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, IF_DELEGATED),
            Delegation.What.SIGN_LIST),
    DECIDE_LISTS(
            "审定清单和议程",
            "decide topic lists and agendas",
            "3.1.list.approve",
            Scope.LISTS_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED),
            Delegation.What.DECIDE_TOPICS),
    ENTER_PAPER(
            "代录纸质签署",
            "enter what was signed on paper",
            "3.1.list.sign",
            Scope.LISTS_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    READ_AGENDAS(
            "查看议程",
            "see agendas",
            "3.2.rank.after",
            Scope.LISTS_READ,
            Map.ofEntries(
                    entry(SECRETARY, ALL),
                    entry(DIRECTOR, ALL),
                    entry(DEPUTY_DIRECTOR, ALL),
                    entry(OFFICE_HEAD, ALL),
                    entry(CLERK, ALL),
                    entry(SUPERVISOR, ALL),
                    entry(DEPARTMENT_HEAD, ALL),
                    entry(DEPARTMENT_DEPUTY, ALL))),
    PROPOSE_ORDER(
            "提出调整议程次序",
            "propose another order",
            "3.2.rank.after",
            Scope.LISTS_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    READ_LEAVE(
            "查看请假",
            "see requests for leave",
            "2.leave.to",
            Scope.ATTENDANCE_READ,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED, OFFICE_HEAD, ALL, CLERK, ALL),
            Delegation.What.CHAIR),
    ASK_LEAVE(
            "请假、指定代会人",
            "ask for leave and name a proxy",
            "2.leave.to",
            Scope.ATTENDANCE_WRITE,
            Map.of(
                    SECRETARY, ALL,
                    DIRECTOR, ALL,
                    DEPUTY_DIRECTOR, ALL,
                    OFFICE_HEAD, ALL,
                    CLERK, ALL,
                    DEPARTMENT_HEAD, ALL,
                    DEPARTMENT_DEPUTY, ALL,
                    HANDLER, ALL)),
    ENTER_LEAVE(
            "代录请假",
            "enter leave for somebody else",
            "2.leave.phone",
            Scope.ATTENDANCE_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    DECIDE_LEAVE(
            "批准请假",
            "decide on leave",
            "2.leave.to",
            Scope.ATTENDANCE_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED),
            Delegation.What.CHAIR),
    CONFIRM_PROXIES(
            "确认代会人",
            "confirm proxies",
            "2.proxy.qualified",
            Scope.ATTENDANCE_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED, OFFICE_HEAD, ALL),
            Delegation.What.CHAIR),
    READ_OBSERVERS(
            "查看列席人员",
            "see observers",
            "2.observer.basis",
            Scope.ATTENDANCE_READ,
            Map.ofEntries(
                    entry(SECRETARY, ALL),
                    entry(DIRECTOR, ALL),
                    entry(DEPUTY_DIRECTOR, ALL),
                    entry(OFFICE_HEAD, ALL),
                    entry(CLERK, ALL),
                    entry(SUPERVISOR, ALL),
                    entry(DEPARTMENT_HEAD, OWN),
                    entry(DEPARTMENT_DEPUTY, OWN),
                    entry(HANDLER, OWN))),
    PROPOSE_OBSERVERS(
            "建议列席人员", "propose observers", "2.observer.propose", Scope.ATTENDANCE_WRITE, Map.of(DEPARTMENT_HEAD, OWN)),
    REVIEW_OBSERVERS(
            "审核和通知列席人员",
            "check and notify observers",
            "2.observer.review",
            Scope.ATTENDANCE_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    DECIDE_OBSERVERS(
            "审定列席人员",
            "decide observers",
            "2.observer.approve",
            Scope.ATTENDANCE_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED),
            Delegation.What.DECIDE_TOPICS),
    SIGN_IN(
            "本人签到",
            "sign in oneself",
            "2.discipline",
            Scope.ATTENDANCE_WRITE,
            Map.of(
                    SECRETARY, ALL,
                    DIRECTOR, ALL,
                    DEPUTY_DIRECTOR, ALL,
                    OFFICE_HEAD, ALL,
                    CLERK, ALL,
                    DEPARTMENT_HEAD, ALL,
                    DEPARTMENT_DEPUTY, ALL,
                    HANDLER, ALL)),
    CHECK_IN(
            "登记签到、报告主持人",
            "keep the roll and report to the host",
            "4.1.t30.leave",
            Scope.ATTENDANCE_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL)),
    ISSUE_CIRCULARS(
            "印发缺席通报",
            "issue circulars on absences",
            "4.1.absent.circular",
            Scope.ATTENDANCE_WRITE,
            Map.of(OFFICE_HEAD, ALL)),
    READ_DRAFTS(
            "查看规则草稿",
            "see drafts of the rule book",
            "0.def",
            Scope.RULES_READ,
            Map.of(
                    SECRETARY, ALL,
                    DIRECTOR, ALL,
                    DEPUTY_DIRECTOR, ALL,
                    OFFICE_HEAD, ALL,
                    CLERK, ALL,
                    RULE_ADMINISTRATOR, ALL)),
    DRAFT_RULES(
            "起草规则",
            "draft rules",
            "0.def",
            Scope.RULES_WRITE,
            Map.of(RULE_ADMINISTRATOR, ALL, OFFICE_HEAD, ALL, CLERK, ALL)),
    PUBLISH_RULES(
            "发布规则",
            "publish rules",
            "0.def",
            Scope.RULES_WRITE,
            Map.of(DIRECTOR, ALL, DEPUTY_DIRECTOR, IF_DELEGATED),
            Delegation.What.PUBLISH_RULES),
    CHANGE_FLOOR("改动规则底线", "change the floor of the rules", "0.def", Scope.RULES_WRITE, Map.of(DIRECTOR, ALL)),
    READ_PEOPLE("查看机构和人员", "see the organisation", "0.scope.people", Scope.PEOPLE_READ, everybody()),
    CHANGE_PEOPLE(
            "维护机构和人员",
            "change the organisation",
            "0.scope.people",
            Scope.PEOPLE_WRITE,
            Map.of(OFFICE_HEAD, ALL, CLERK, ALL, SYSTEM_ADMINISTRATOR, ALL)),
    DELEGATE(
            "委托他人代行职权",
            "delegate a right",
            "4.2.chair.delegate",
            Scope.PEOPLE_WRITE,
            Map.of(DIRECTOR, ALL, OFFICE_HEAD, ALL, DEPARTMENT_HEAD, OWN)),
    MANAGE_ACCOUNTS(
            "管理账号", "manage accounts", "0.scope.people", Scope.ACCOUNTS_WRITE, Map.of(SYSTEM_ADMINISTRATOR, ALL)),
    CHANGE_CALENDAR(
            "导入放假安排",
            "import holidays",
            "1.weekly.holiday*",
            Scope.CALENDAR_WRITE,
            Map.of(DIRECTOR, ALL, OFFICE_HEAD, ALL, CLERK, ALL)),
    READ_JOURNAL("查看操作日志", "read the journal", "0.def", Scope.JOURNAL_READ, Map.of(DIRECTOR, ALL, OFFICE_HEAD, ALL));

    private final Text label;
    private final Clause clause;
    private final Scope scope;
    private final Map<PostKind, Reach> roles;
    private final Optional<Delegation.What> lent;

    Operation(String zh, String en, String clause, Scope scope, Map<PostKind, Reach> roles) {
        this(zh, en, clause, scope, roles, Optional.empty());
    }

    Operation(String zh, String en, String clause, Scope scope, Map<PostKind, Reach> roles, Delegation.What lent) {
        this(zh, en, clause, scope, roles, Optional.of(lent));
    }

    Operation(
            String zh,
            String en,
            String clause,
            Scope scope,
            Map<PostKind, Reach> roles,
            Optional<Delegation.What> lent) {
        this.label = Text.of(zh, en);
        this.clause = new Clause(clause);
        this.scope = scope;
        this.roles = roles;
        this.lent = lent;
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

    /** What a token must have been given for it. */
    public Scope scope() {
        return scope;
    }

    public Reach reachOf(PostKind role) {
        return roles.getOrDefault(role, NONE);
    }

    /** The delegation by which a deputy gets it. */
    public Optional<Delegation.What> lent() {
        return lent;
    }

    /** The roles that have it without delegation, for the one who is told that he has not. */
    public List<PostKind> holders() {
        return Arrays.stream(PostKind.values())
                .filter(role -> reachOf(role) == ALL || reachOf(role) == OWN)
                .toList();
    }

    private static Map<PostKind, Reach> everybody() {
        return Arrays.stream(PostKind.values())
                .collect(java.util.stream.Collectors.toUnmodifiableMap(role -> role, role -> ALL));
    }
}
