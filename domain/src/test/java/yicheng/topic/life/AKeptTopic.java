package yicheng.topic.life;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.topic.TopicField;

/** Topics for tests that care about little of them. */
public final class AKeptTopic {

    public static final Department.Id FIRST = new Department.Id("d1");
    public static final Department.Id SECOND = new Department.Id("d2");
    public static final Person.Id HANDLER = new Person.Id("li");
    public static final Person.Id HEAD = new Person.Id("sun");
    public static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    public static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    private AKeptTopic() {}

    public static Topic draft(String id) {
        return draft(id, FIRST, HANDLER);
    }

    public static Topic draft(String id, Department.Id department, Person.Id author) {
        var form = TopicForm.of(
                TopicField.Side.DEPARTMENT,
                Map.of(
                        TopicField.TITLE, "更换会议室投影设备",
                        TopicField.BACKGROUND, "现有投影仪使用已满八年，亮度不足，多次影响会议。",
                        TopicField.MATTERS, "是否更换\n更换型号"));
        return Topic.draft(new Topic.Id(id), department, author, WEEKLY, form);
    }

    /** @param receipt its number in 2026 */
    public static Topic submitted(String id, int receipt) {
        return received(draft(id), receipt, AT);
    }

    public static Topic received(Topic topic, int receipt, Instant at) {
        return topic.received(new Receipt(2026, receipt, at, HEAD)).at(Stage.SUBMITTED);
    }

    public static Topic saying(Topic topic, TopicField field, String value) {
        return topic.saying(topic.form().with(field, value));
    }

    public static Topics.Visible everything() {
        return new Topics.Visible(true, java.util.Set.of(FIRST, SECOND), Optional.empty());
    }
}
