package yicheng.topic;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.Text;

/** The fields of a topic: the one list behind the API's names, the table's headings, the form's labels and the rules. */
public enum TopicField {
    TITLE("title", "议题名称", "title", 200),
    DEPARTMENT("department", "提交部门", "department", 50),
    SUBMITTED_AT("submittedAt", "提交时间", "submitted at", 30),
    BACKGROUND("background", "背景说明", "background", 4000),
    MATTERS("matters", "需讨论事项", "matters to discuss", 4000),
    PROPOSAL("proposal", "初步建议方案", "preliminary proposal", 4000),
    AMOUNT("amount", "涉及金额", "amount", 40),
    PROJECT("project", "所属项目", "project", 100),
    SAME_PROJECT("sameProject", "是否同一项目", "same project", 10),
    INVOLVES_PERSONNEL("involvesPersonnel", "是否涉及人事", "personnel matter", 10),
    PERSONNEL_CHECKED("personnelChecked", "人事核实结果", "personnel, checked by the office", 10),
    OTHER_MAJOR("otherMajor", "其他三重一大", "other major matter", 10),
    PARTY_DECISION("partyDecision", "党委会决定文号", "party committee decision no.", 100),
    WITHIN_LEVEL("withinLevel", "是否属于本级", "within this level", 10),
    COORDINATION("coordination", "协调情况", "coordination", 20),
    COORDINATION_EVIDENCE("coordinationEvidence", "协调依据", "evidence of coordination", 1000),
    DEPARTMENTS("departments", "涉及部门", "departments concerned", 500),
    MATURE("mature", "是否成熟", "ready to be discussed", 10),
    INDICATORS("indicators", "数据支撑", "data table", 8000),
    PROBLEMS("problems", "问题分析", "problem analysis", 4000),
    CAUSES("causes", "未达标原因", "causes of missed targets", 4000),
    IMPROVEMENTS("improvements", "改进措施", "improvement measures", 4000),
    GROUND("ground", "临时会议事由", "ground of the ad hoc meeting", 500),
    URGENT("urgent", "是否紧急", "urgent", 10),
    IMPORTANT("important", "是否重要", "important", 10),
    LEADER_URGENT("leaderUrgent", "主要领导批准紧急上会", "let in late by the principal leader", 10),
    OBSERVERS("observers", "建议列席人员", "proposed observers", 1000),
    PRESENTER("presenter", "汇报人", "presenter", 50),
    CONTACT("contact", "联系人", "contact", 50),
    PHONE("phone", "联系电话", "phone", 30),
    STATE("state", "状态", "state", 10);

    /** Who fills a field in. */
    public enum Side {
        DEPARTMENT,
        /** The office's checklist. */
        OFFICE,
        /** What follows from where the topic stands. */
        SYSTEM
    }

    private static final Map<String, TopicField> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TopicField::code, field -> field));

    private final String code;
    private final Text label;
    private final int maxLength;

    TopicField(String code, String zh, String en, int maxLength) {
        this.code = code;
        this.label = Text.of(zh, en);
        this.maxLength = maxLength;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public Side side() {
        return switch (this) {
            case SAME_PROJECT, PERSONNEL_CHECKED, WITHIN_LEVEL, MATURE -> Side.OFFICE;
            case DEPARTMENT, SUBMITTED_AT, LEADER_URGENT, STATE -> Side.SYSTEM;
            default -> Side.DEPARTMENT;
        };
    }

    /** A list: one item a line. */
    public boolean isList() {
        return this == MATTERS || this == DEPARTMENTS || this == INDICATORS || this == OBSERVERS;
    }

    /** In characters; what is longer is refused where it comes in. */
    public int maxLength() {
        return maxLength;
    }

    public static Optional<TopicField> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** By code or by Chinese label. */
    public static Optional<TopicField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.code.equals(name) || field.label.zh().equals(name))
                .findFirst();
    }
}
