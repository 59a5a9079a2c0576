package yicheng.web.sheets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yicheng.topic.TopicField;

/** The two topics a template shows: one that must go to the party committee first, one complete for a monthly meeting. */
final class TemplateExamples {

    private TemplateExamples() {}

    static List<Map<TopicField, String>> all() {
        return List.of(equipment(), service());
    }

    private static Map<TopicField, String> equipment() {
        var topic = new EnumMap<TopicField, String>(TopicField.class);
        topic.put(TopicField.TITLE, "购置检测设备");
        topic.put(TopicField.DEPARTMENT, "业务一部");
        topic.put(TopicField.SUBMITTED_AT, "2026-11-24 10:00");
        topic.put(TopicField.BACKGROUND, "现有检测设备使用已满十年，故障停机逐月增多，检测周期无法保证。");
        topic.put(TopicField.MATTERS, "是否购置；采购方式；资金来源");
        topic.put(TopicField.PROPOSAL, "公开招标购置两台检测设备，列入明年一季度采购计划，所需资金从设备更新经费列支。");
        topic.put(TopicField.AMOUNT, "860万元");
        topic.put(TopicField.PROJECT, "检测设备更新");
        topic.put(TopicField.INDICATORS, "委托检测量|120|96|批次|80|90|业务一部检测台账|2026-11-23");
        topic.put(TopicField.PROBLEMS, "设备故障停机，委托检测积压。");
        topic.put(TopicField.CAUSES, "两台主力设备本月累计停机九天。");
        topic.put(TopicField.IMPROVEMENTS, "设备到位前安排外协检测，每周通报积压批次。");
        return common(topic, "业务一部部长", "业务一部综合岗", "0000-0001");
    }

    private static Map<TopicField, String> service() {
        var topic = new EnumMap<TopicField, String>(TopicField.class);
        topic.put(TopicField.TITLE, "调整来访接待流程");
        topic.put(TopicField.DEPARTMENT, "综合部");
        topic.put(TopicField.SUBMITTED_AT, "2026-11-24 15:30");
        topic.put(TopicField.BACKGROUND, "来访登记与停车引导分设两处，高峰时段排队较长，来访单位多次反映。");
        topic.put(TopicField.MATTERS, "是否合并登记与引导；何时起执行");
        topic.put(TopicField.PROPOSAL, "登记与引导合并到一号门，自明年一月四日起试行一个月，由综合部每周汇总来访意见。");
        topic.put(TopicField.AMOUNT, "0");
        topic.put(TopicField.INDICATORS, "平均等候时间|10|9|分钟|14|12|综合部来访登记|2026-11-23");
        topic.put(TopicField.PROBLEMS, "高峰时段等候时间长。");
        topic.put(TopicField.IMPROVEMENTS, "高峰时段增加一名引导员。");
        return common(topic, "综合部部长", "综合部接待岗", "0000-0002");
    }

    private static Map<TopicField, String> common(
            Map<TopicField, String> topic, String presenter, String contact, String phone) {
        topic.put(TopicField.INVOLVES_PERSONNEL, "否");
        topic.put(TopicField.PERSONNEL_CHECKED, "否");
        topic.put(TopicField.OTHER_MAJOR, "否");
        topic.put(TopicField.WITHIN_LEVEL, "是");
        topic.put(TopicField.COORDINATION, "不涉及");
        topic.put(TopicField.MATURE, "是");
        topic.put(TopicField.URGENT, "否");
        topic.put(TopicField.IMPORTANT, "是");
        topic.put(TopicField.PRESENTER, presenter);
        topic.put(TopicField.CONTACT, contact);
        topic.put(TopicField.PHONE, phone);
        return topic;
    }
}
