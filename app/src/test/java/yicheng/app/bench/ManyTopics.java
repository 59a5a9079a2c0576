package yicheng.app.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.FiveDepartments;
import yicheng.persistence.database.Database;
import yicheng.topic.TopicField;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;

/** Submitted topics of an office that gets so many a year, the newest last; the same for the same number. */
final class ManyTopics {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final int UNIT = 500;
    private static final int DAYS = 366;

    private static final List<String> VERBS =
            List.of("购置", "改造", "维修", "调整", "编制", "检查", "培训", "搬迁", "租用", "更换", "建设", "修订", "测评", "清理", "升级", "核定");
    private static final List<String> THINGS = List.of(
            "检测设备", "机房供电", "会议室投影", "食堂餐补标准", "部门预算", "消防设施", "员工健康体检", "档案库房", "公务用车", "网络安全设备", "信访积案", "窗口服务时间",
            "数据共享平台", "停车场照明", "供暖锅炉", "客用电梯", "岗位津贴", "印章管理办法", "值班制度", "安全生产责任书", "来访接待流程", "办公家具", "宣传展板", "屋面防水",
            "绿化养护", "物业合同", "印刷服务", "法律顾问合同", "审计问题整改", "绩效考核指标");
    private static final List<String> PLACES =
            List.of("一号楼", "二号楼", "东区", "西区", "南院", "北院", "总部", "分中心", "开发区", "老城区", "实验楼", "培训中心", "仓储基地", "受理大厅");
    private static final List<String> SHAPES =
            List.of("关于%s的请示", "%s方案", "%s工作方案", "关于%s情况的汇报", "%s的建议", "关于审议%s的报告", "%s事项");

    private final Random random = new Random(17);
    private final int count;
    private final int aYear;

    ManyTopics(int count, int aYear) {
        this.count = count;
        this.aYear = aYear;
    }

    void keep(Database database) {
        for (int from = 0; from < count; from += UNIT) {
            int first = from;
            database.transactions().inOne(() -> {
                for (int i = first; i < Math.min(count, first + UNIT); i++) {
                    database.topics().save(topic(i), received(i), 0);
                }
                return first;
            });
        }
    }

    /** The newest. */
    Topic.Id last() {
        return id(count - 1);
    }

    private Topic topic(int i) {
        var thing = one(THINGS);
        var verb = one(VERBS);
        var place = one(PLACES);
        var form = TopicForm.of(
                TopicField.Side.DEPARTMENT,
                Map.of(
                        TopicField.TITLE,
                                one(SHAPES).formatted(place + verb + thing + (random.nextInt(900) + 100) + "号"),
                        TopicField.BACKGROUND, place + "的" + thing + "多次影响工作，" + one(THINGS) + "也要一并考虑。",
                        TopicField.MATTERS,
                                "是否" + verb + thing + "\n" + one(PLACES) + "何时开始，由谁牵头\n经费从" + one(THINGS) + "结余列支"));
        var at = received(i);
        var day = at.atZone(SHANGHAI).toLocalDate();
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        var meeting = MeetingRef.parse("weekly:" + monday).orElseThrow();
        return Topic.draft(id(i), department(i), FiveDepartments.HEAD_OF_FIRST, meeting, form)
                .received(new Receipt(2026, i + 1, at, FiveDepartments.HEAD_OF_FIRST))
                .at(Stage.SUBMITTED);
    }

    private static Department.Id department(int i) {
        return List.of(
                        FiveDepartments.FIRST,
                        FiveDepartments.SECOND,
                        FiveDepartments.TECHNOLOGY,
                        FiveDepartments.GENERAL,
                        FiveDepartments.FINANCE)
                .get(i % 5);
    }

    private Instant received(int i) {
        return NOW.minus(Duration.ofDays(DAYS).multipliedBy(count - 1L - i).dividedBy(aYear));
    }

    private static Topic.Id id(int i) {
        return new Topic.Id("m%07d".formatted(i));
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
