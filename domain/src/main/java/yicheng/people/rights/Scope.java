package yicheng.people.rights;

import java.util.Arrays;
import java.util.Optional;
import yicheng.policy.Text;

/** What an API token may be used for: it never goes further than the person it belongs to. */
public enum Scope {
    TOPICS_READ("topics:read", "查看议题", "read topics"),
    TOPICS_WRITE("topics:write", "起草和提交议题", "draft and submit topics"),
    REVIEWS_WRITE("reviews:write", "审核议题", "review topics"),
    MEETINGS_READ("meetings:read", "查看会议", "read meetings"),
    MEETINGS_WRITE("meetings:write", "调整会议", "change meetings"),
    LISTS_READ("lists:read", "查看清单和议程", "read topic lists and agendas"),
    LISTS_WRITE("lists:write", "拟制、签署和审定清单", "compile, sign and decide topic lists"),
    ATTENDANCE_READ("attendance:read", "查看参会和请假", "read attendance and leave"),
    ATTENDANCE_WRITE("attendance:write", "请假、代会和签到", "leave, proxies and the roll"),
    RULES_READ("rules:read", "查看规则草稿", "read drafts of the rules"),
    RULES_WRITE("rules:write", "起草和发布规则", "draft and publish rules"),
    PEOPLE_READ("people:read", "查看机构和人员", "read the organisation"),
    PEOPLE_WRITE("people:write", "维护机构和人员", "change the organisation"),
    ACCOUNTS_WRITE("accounts:write", "管理账号", "manage accounts"),
    CALENDAR_WRITE("calendar:write", "导入放假安排", "import holidays"),
    JOURNAL_READ("journal:read", "查看操作日志", "read the journal");

    private final String code;
    private final Text label;

    Scope(String code, String zh, String en) {
        this.code = code;
        this.label = Text.of(zh, en);
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public static Optional<Scope> named(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code.strip()))
                .findFirst();
    }
}
