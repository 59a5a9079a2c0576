package yicheng.topic;

import java.util.EnumMap;
import java.util.Map;

/** A topic with nothing wrong for a weekly meeting, changed field by field as a form would. */
public final class ATopic {

    private final Map<TopicField, String> values = new EnumMap<>(TopicField.class);

    private ATopic() {
        values.put(TopicField.TITLE, "更换会议室投影设备");
        values.put(TopicField.DEPARTMENT, "技术部");
        values.put(TopicField.SUBMITTED_AT, "2026-11-24 10:00");
        values.put(TopicField.BACKGROUND, "现有投影仪使用已满八年，亮度不足，多次影响会议。");
        values.put(TopicField.MATTERS, "是否更换；更换型号");
        values.put(TopicField.COORDINATION, "不涉及");
    }

    public static ATopic aTopic() {
        return new ATopic();
    }

    public ATopic with(TopicField field, String value) {
        values.put(field, value);
        return this;
    }

    public ATopic titled(String title) {
        return with(TopicField.TITLE, title);
    }

    public ATopic spending(String amount) {
        return with(TopicField.AMOUNT, amount);
    }

    public Map<TopicField, String> values() {
        return Map.copyOf(values);
    }

    public Proposal proposal() {
        return ProposalForm.read(values).proposal().orElseThrow();
    }
}
