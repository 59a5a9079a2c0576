package yicheng.web.pages.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.topic.TopicField;

/** Topics to try the form with: one for the party committee, one whose words give it away, one that passes. */
final class ExampleTopics {

    private ExampleTopics() {}

    static Optional<TopicValues> named(String name, MeetingChoices choices) {
        return switch (name) {
            case "capital" -> Optional.of(capital(choices));
            case "personnel" -> Optional.of(personnel(choices));
            case "plain" -> Optional.of(plain(choices));
            default -> Optional.empty();
        };
    }

    private static TopicValues capital(MeetingChoices choices) {
        var values = complete("业务一部", "购置检测设备");
        values.put(TopicField.BACKGROUND, "现有检测设备已超过使用年限，三季度因故障停检 6 天，影响 12 个项目按期交付。");
        values.put(TopicField.MATTERS, "是否同意购置检测设备\n资金从设备更新专项列支");
        values.put(TopicField.PROPOSAL, "公开招标采购检测设备 1 套，2027年3月底前安装调试，由业务一部负责。");
        values.put(TopicField.AMOUNT, "860万元");
        values.put(TopicField.PROJECT, "检测能力提升");
        values.put(TopicField.PROBLEMS, "设备老化，检测能力不足，外委费用逐月上升。");
        var row = new IndicatorRow(List.of("检测完成量", "120", "96", "批", "80", "0", "业务台账", asOf(choices)));
        return new TopicValues(choices.first(Kind.MONTHLY), "", values, List.of(row));
    }

    private static TopicValues personnel(MeetingChoices choices) {
        var values = complete("综合部", "调整3名岗位人员");
        values.put(TopicField.BACKGROUND, "窗口服务量增加，现有人手不足。");
        values.put(TopicField.MATTERS, "从机关抽调 3 人充实窗口");
        values.put(TopicField.PROPOSAL, "综合部牵头，下月 10 日前到位。");
        return new TopicValues(choices.first(Kind.WEEKLY), "", values, List.of());
    }

    private static TopicValues plain(MeetingChoices choices) {
        var values = complete("技术部", "冬季机房供电保障安排");
        values.put(TopicField.BACKGROUND, "入冬后供电负荷上升，去年同期跳闸 2 次。");
        values.put(TopicField.MATTERS, "确定值班安排\n备用电源切换演练时间");
        values.put(TopicField.PROPOSAL, "技术部 12 月第一周完成演练，综合部协助通知各部门。");
        return new TopicValues(choices.first(Kind.WEEKLY), "", values, List.of());
    }

    private static Map<TopicField, String> complete(String department, String title) {
        var values = new EnumMap<TopicField, String>(TopicField.class);
        values.put(TopicField.TITLE, title);
        values.put(TopicField.DEPARTMENT, department);
        values.put(TopicField.COORDINATION, "已协调一致");
        values.put(TopicField.COORDINATION_EVIDENCE, "部门会签单");
        values.put(TopicField.WITHIN_LEVEL, "是");
        values.put(TopicField.MATURE, "是");
        values.put(TopicField.IMPORTANT, "是");
        values.put(TopicField.PRESENTER, department + "负责人");
        values.put(TopicField.CONTACT, "张敏");
        values.put(TopicField.PHONE, "8012");
        return values;
    }

    private static String asOf(MeetingChoices choices) {
        LocalDate day = choices.now().toLocalDate();
        return day.toString();
    }
}
