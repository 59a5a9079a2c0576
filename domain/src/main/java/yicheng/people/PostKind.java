package yicheng.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** The permanent roles of the permission matrix (policy 3). */
public enum PostKind {
    SECRETARY("书记", "party secretary"),
    DIRECTOR("主任", "director"),
    DEPUTY_DIRECTOR("副主任", "deputy director"),
    OFFICE_HEAD("办公室主任", "head of the office"),
    CLERK("办公室秘书", "office clerk"),
    DEPARTMENT_HEAD("部门正职", "department head"),
    DEPARTMENT_DEPUTY("部门副职", "deputy department head"),
    HANDLER("经办人", "handler"),
    SUPERVISOR("督办员", "task supervisor"),
    RULE_ADMINISTRATOR("规则管理员", "rule administrator"),
    SYSTEM_ADMINISTRATOR("系统管理员", "system administrator");

    private final Text label;

    PostKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Held in a department, so that it needs one. */
    public boolean isOfADepartment() {
        return this == DEPARTMENT_HEAD || this == DEPARTMENT_DEPUTY || this == HANDLER;
    }

    /** One of the leaders of the unit (2.fixed.leaders). */
    public boolean isLeader() {
        return this == SECRETARY || this == DIRECTOR || this == DEPUTY_DIRECTOR;
    }

    /** At most one person holds it on a day: for the unit, or for each department. */
    public boolean isUnique() {
        return this == SECRETARY || this == DIRECTOR || this == OFFICE_HEAD || this == DEPARTMENT_HEAD;
    }

    public static Optional<PostKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equalsIgnoreCase(name.strip())
                        || kind.label.zh().equals(name.strip()))
                .findFirst();
    }
}
