package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

class AlikeTopicsTest {

    private static final String SAY_NOTHING = "关于、请示、方案、建议、报告、汇报、审议、研究、工作、事项、的";
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "关于购置检测设备的请示,               检测设备购置方案",
        "关于更换会议室投影设备的请示,          会议室投影设备更换建议",
        "2027年度员工培训计划,                关于审议2027年度员工培训计划的报告",
        "办公楼屋面防水维修,                  办公楼屋面防水维修工程二期",
        "客户投诉集中处置工作方案,             关于客户投诉集中处置的汇报",
        "机房供电改造,                       机房供电系统改造",
        "冬季供暖保障/是否增加夜间值班；备用锅炉租用, 关于冬季供暖保障的请示/夜间值班是否增加；租用备用锅炉",
        "档案库房搬迁/搬迁时间；承运单位,        档案库房搬迁事项",
    })
    void what_asks_for_the_same_is_found(String one, String other) {
        assertThat(facts(one).among(List.of(topic(other))).resembles(90, 60, SAY_NOTHING))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "关于购置检测设备的请示,               关于购置公务车辆的请示",
        "年度培训计划,                       年度审计计划",
        "办公用房调配方案,                   办公用品采购方案",
        "客户投诉集中处置,                   客户满意度调查",
        "关于人员培训的请示,                  关于安全检查的请示",
        "2027年度预算编制,                   2026年度决算报告",
        "冬季供暖保障/是否增加夜间值班；备用锅炉租用, 冬季供电保障/柴油发电机检修；线路巡查安排",
        "请示,                              报告",
    })
    void what_asks_for_something_else_is_not(String one, String other) {
        assertThat(facts(one).among(List.of(topic(other))).resembles(90, 60, SAY_NOTHING))
                .isFalse();
    }

    @Test
    void the_most_alike_is_named_first_and_of_many_only_three() {
        var alike = facts("机房供电改造")
                .among(List.of(topic("机房供电系统改造"), topic("机房供电改造"), topic("机房的供电改造二期"), topic("机房供电改造一期工程")))
                .alike(90, 60, SAY_NOTHING);

        var advice = new Ranking.Advice(rule(), Text.of("建议合并", "better together"), alike);

        assertThat(advice.said().zh())
                .startsWith("建议合并：本次会议的“机房供电改造”（相似度 100%）、")
                .endsWith("，另有 1 项");
        assertThat(advice.said().en())
                .startsWith("better together: “机房供电改造” of this meeting")
                .endsWith("; 1 more");
    }

    @Test
    void one_dealt_with_before_is_named_with_its_day() {
        var earlier = new OtherTopic("k", "机房供电改造", List.of(), AT.minusDays(30), false);

        var alike = facts("机房供电改造").among(List.of(earlier)).alike(90, 60, SAY_NOTHING);

        assertThat(alike)
                .extracting(topic -> topic.said().zh())
                .containsExactly("2026年10月25日 周日 提交的“机房供电改造”（相似度 100%）");
    }

    /** Written as title/matter；matter. */
    private static RankingFacts facts(String topic) {
        return new RankingFacts(Kind.WEEKLY, title(topic), true, true, 1, AT, matters(topic));
    }

    private static OtherTopic topic(String topic) {
        return new OtherTopic("k", title(topic), matters(topic), AT, true);
    }

    private static String title(String topic) {
        return topic.split("/")[0];
    }

    private static List<String> matters(String topic) {
        return Arrays.stream(topic.split("/"))
                .skip(1)
                .flatMap(text -> Arrays.stream(text.split("；")))
                .toList();
    }

    private static RuleRef rule() {
        return new RuleRef(
                "priority.alike",
                Text.of("避免同类议题重复讨论", "Like topics are not discussed twice"),
                new Clause("3.2.rank.dup"));
    }
}
