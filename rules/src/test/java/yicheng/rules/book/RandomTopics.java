package yicheng.rules.book;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import yicheng.meeting.Kind;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

/** Topics with every field now left out, now at a limit, now beyond it. */
final class RandomTopics {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final Map<TopicField, List<String>> VALUES = Map.ofEntries(
            Map.entry(TopicField.TITLE, List.of("", "购置检测设备二期", "调整3名岗位人员", "关".repeat(40), "关".repeat(41))),
            Map.entry(TopicField.DEPARTMENT, List.of("", "技术部", "技术部", "技术部")),
            Map.entry(TopicField.BACKGROUND, List.of("", "太短", "设备老化影响检测吗", "设备老化影响检测工作", "调整窗口值班人员的说明")),
            Map.entry(TopicField.MATTERS, List.of("", "是否购置", "是否购置；有关任免")),
            Map.entry(TopicField.AMOUNT, List.of("", "0", "10万元", "299999.99", "30万元", "860万元")),
            Map.entry(TopicField.PROJECT, List.of("", "检测设备")),
            Map.entry(TopicField.SAME_PROJECT, List.of("", "是", "否")),
            Map.entry(TopicField.INVOLVES_PERSONNEL, List.of("", "否", "是")),
            Map.entry(TopicField.PERSONNEL_CHECKED, List.of("", "是", "否")),
            Map.entry(TopicField.OTHER_MAJOR, List.of("", "", "是")),
            Map.entry(TopicField.PARTY_DECISION, List.of("", "", "党委会〔2026〕31号")),
            Map.entry(TopicField.WITHIN_LEVEL, List.of("", "是", "否")),
            Map.entry(TopicField.COORDINATION, List.of("", "不涉及", "已协调一致", "已协调仍有争议", "未协调")),
            Map.entry(TopicField.COORDINATION_EVIDENCE, List.of("", "11月20日会签")),
            Map.entry(TopicField.DEPARTMENTS, List.of("", "技术部", "财务部", "财务部、业务一部")),
            Map.entry(TopicField.MATURE, List.of("", "是", "否")),
            Map.entry(
                    TopicField.INDICATORS,
                    List.of(
                            "",
                            "批次|120|96|批|80|0|业务台账|2026-11-23",
                            "批次|120|120|批|||业务台账|",
                            "批次|0|96|批|80|||2026-11-23",
                            "批次|100|99|批|||台账|2026-11-23；收入|10|12|万元|9||财务系统|2026-11-23")),
            Map.entry(TopicField.PROBLEMS, List.of("", "设备停机十一天")),
            Map.entry(TopicField.CAUSES, List.of("", "设备停机")),
            Map.entry(TopicField.IMPROVEMENTS, List.of("", "增配一台")),
            Map.entry(TopicField.GROUND, List.of("", "突发事件处置")),
            Map.entry(TopicField.LEADER_URGENT, List.of("", "是")));

    private final Random random;

    RandomTopics(Random random) {
        this.random = random;
    }

    TopicFacts next() {
        var topic = topic();
        var project =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> related()).toList();
        var department =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> related()).toList();
        long late = oneOf(List.of(0L, 0L, 1L, 90L));
        return new TopicFacts(
                oneOf(List.of(Kind.values())),
                topic,
                AT,
                project,
                department,
                late,
                late > 0 ? oneOf(List.of(0L, 5L)) : 0);
    }

    private Proposal topic() {
        var values = new EnumMap<TopicField, String>(TopicField.class);
        VALUES.keySet().stream().sorted().forEach(field -> values.put(field, oneOf(VALUES.get(field))));
        return ProposalForm.read(values).proposal().orElseThrow();
    }

    private RelatedTopic related() {
        var values = Map.of(
                TopicField.TITLE, oneOf(List.of("购置检测设备一期", "办公楼屋面维修")),
                TopicField.PROJECT, oneOf(List.of("", "检测设备", "屋面")),
                TopicField.AMOUNT, oneOf(List.of("100", "10000", "199999.99", "200000", "290000")));
        return new RelatedTopic(
                ProposalForm.read(values).proposal().orElseThrow(), AT.minusMonths(oneOf(List.of(0L, 11L, 12L, 20L))));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
