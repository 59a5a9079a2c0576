package yicheng.web.sheets.past;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.web.sheets.table.Column;
import yicheng.web.sheets.table.Line;
import yicheng.web.sheets.table.Tables;
import yicheng.web.sheets.table.Template;

/** The columns of past topics: the meeting, the outcome, and what of the topic itself still matters. */
public final class PastTable {

    static final String MEETING = "meeting";
    static final String OUTCOME = "outcome";

    private static final List<TopicField> FIELDS = List.of(
            TopicField.TITLE,
            TopicField.DEPARTMENT,
            TopicField.SUBMITTED_AT,
            TopicField.AMOUNT,
            TopicField.PROJECT,
            TopicField.MATTERS,
            TopicField.BACKGROUND,
            TopicField.PROPOSAL,
            TopicField.INVOLVES_PERSONNEL,
            TopicField.OTHER_MAJOR,
            TopicField.PARTY_DECISION);

    private static final Map<TopicField, Text> GUIDE = Map.of(
            TopicField.TITLE, Text.of("必填", "Required"),
            TopicField.DEPARTMENT, Text.of("必填，用登记的部门名称", "Required: the name as entered under People"),
            TopicField.SUBMITTED_AT,
                    Text.of("如 2026-03-02；空着按开会那天", "Such as 2026-03-02; empty means the day of the meeting"),
            TopicField.AMOUNT, Text.of("如 860万元；不涉及资金的空着", "Such as 860万元; empty without money"),
            TopicField.PROJECT, Text.of("同一项目写同一名称，金额合并计算", "One name for one project: amounts add up"),
            TopicField.PARTY_DECISION, Text.of("经党委会决定的写文号", "Number of the party committee's decision"));

    private PastTable() {}

    public static Tables tables() {
        return new Tables(columns(true));
    }

    /** For a table all of whose topics were for one meeting, so that it need not name it. */
    public static Tables ofOneMeeting() {
        return new Tables(columns(false));
    }

    private static List<Column> columns(boolean meetingNeeded) {
        var guide = Text.of("如 周例会 2026-03-02", "Such as weekly 2026-03-02");
        return Stream.concat(
                        Stream.of(
                                new Column(MEETING, "会议", meetingNeeded, guide),
                                Column.needed(OUTCOME, "决策结果", "如 通过、修改后通过、暂缓、未通过", "Such as 通过, 暂缓")
                                        .or("决定")),
                        FIELDS.stream().map(PastTable::column))
                .toList();
    }

    public static Template template() {
        return new Template(
                "既往议题",
                columns(true),
                List.of(
                        Map.of(
                                MEETING,
                                "周例会 2026-03-02",
                                OUTCOME,
                                "通过",
                                TopicField.TITLE.code(),
                                "示例：更换一号楼电梯",
                                TopicField.DEPARTMENT.code(),
                                "综合部",
                                TopicField.SUBMITTED_AT.code(),
                                "2026-02-26",
                                TopicField.AMOUNT.code(),
                                "28万元",
                                TopicField.PROJECT.code(),
                                "一号楼修缮",
                                TopicField.MATTERS.code(),
                                "是否更换；资金来源"),
                        Map.of(
                                MEETING,
                                "月例会 2026-04-03",
                                OUTCOME,
                                "暂缓",
                                TopicField.TITLE.code(),
                                "示例：调整来访接待流程",
                                TopicField.DEPARTMENT.code(),
                                "综合部")),
                false);
    }

    static Map<TopicField, String> values(Line line) {
        var values = new EnumMap<TopicField, String>(TopicField.class);
        for (var field : FIELDS) {
            var said = line.value(field.code());
            if (!said.isEmpty()) {
                values.put(field, said);
            }
        }
        return values;
    }

    private static Column column(TopicField field) {
        var guide = GUIDE.getOrDefault(field, Text.of("可空", "May be empty"));
        boolean needed = field == TopicField.TITLE || field == TopicField.DEPARTMENT;
        return new Column(field.code(), field.label().zh(), needed, guide);
    }
}
