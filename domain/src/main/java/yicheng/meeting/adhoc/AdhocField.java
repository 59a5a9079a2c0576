package yicheng.meeting.adhoc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** What is written about an ad hoc meeting, field by field. Published vocabulary of rule files. */
public enum AdhocField {
    PROPOSER("提议人", "proposer"),
    START("开始时间", "start"),
    GROUND("召开事由", "ground"),
    MATTER("会议事项", "matter"),
    DEPARTMENTS("涉及部门", "departments concerned"),
    ROOM("会议室", "room"),
    PARTICIPANTS("参会人员", "participants"),
    REASON("即时通知理由", "reason for immediate notice"),
    ALLOWED_BY("同意即时通知的人", "who allowed immediate notice"),
    CANCELLED_FOR("取消理由", "reason for cancelling");

    private final Text label;

    AdhocField(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    /** As the API names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AdhocField> named(String zh) {
        return Arrays.stream(values())
                .filter(field -> field.label.zh().equals(zh.strip()))
                .findFirst();
    }
}
