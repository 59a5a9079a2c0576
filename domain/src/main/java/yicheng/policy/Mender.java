package yicheng.policy;

import java.util.Locale;

/** Who can put a finding right. */
public enum Mender {
    SUBMITTING_DEPARTMENT("提交部门", "the submitting department"),
    APPLICANT("申请人", "who applies"),
    OFFICE("办公室", "the office"),
    SUPERVISING_LEADER("分管领导", "the supervising leader"),
    PRINCIPAL_LEADER("主要领导", "the principal leader");

    private final Text label;

    Mender(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
