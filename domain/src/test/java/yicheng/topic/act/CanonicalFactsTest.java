package yicheng.topic.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.HandWrittenReviewRules;
import yicheng.meeting.Kind;
import yicheng.policy.Finding;
import yicheng.topic.ATopic;
import yicheng.topic.Proposal;
import yicheng.topic.TopicField;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

class CanonicalFactsTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final HandWrittenReviewRules RULES = new HandWrittenReviewRules();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void facts_read_again_are_the_same_text_and_are_judged_the_same(long seed) {
        var random = new Random(seed);
        var all = IntStream.range(0, 500).mapToObj(i -> facts(random)).toList();

        assertThat(all).allSatisfy(facts -> {
            var again = CanonicalFacts.read(CanonicalFacts.of(facts));
            assertThat(CanonicalFacts.of(again)).isEqualTo(CanonicalFacts.of(facts));
            assertThat(found(again)).isEqualTo(found(facts));
        });
    }

    @Test
    void the_answer_to_whether_it_is_one_project_and_the_topics_of_that_project_do_not_get_in_each_others_way() {
        var topic = ATopic.aTopic()
                .spending("200000")
                .with(TopicField.PROJECT, "检测能力建设")
                .with(TopicField.SAME_PROJECT, "是")
                .proposal();
        var facts = new TopicFacts(Kind.WEEKLY, topic, AT, List.of(other("检测能力建设")), List.of(), 0, 0);

        var text = CanonicalFacts.of(facts);

        assertThat(text).containsEntry("sameProject", "是");
        assertThat(CanonicalFacts.read(text).sameProject()).hasSize(1);
        assertThat(CanonicalFacts.read(text).topic().sameProject()).isEqualTo(topic.sameProject());
    }

    @Test
    void facts_kept_before_the_names_were_told_apart_are_still_read() {
        var text = CanonicalFacts.of(
                new TopicFacts(Kind.WEEKLY, ATopic.aTopic().proposal(), AT, List.of(), List.of(), 0, 0));
        text.put("sameProject", "2026-10-01T09:00\t290000\t检测能力建设\t购置设备一期");

        assertThat(CanonicalFacts.read(text).sameProject()).singleElement().satisfies(other -> {
            assertThat(other.title()).isEqualTo("购置设备一期");
            assertThat(other.amount()).isEqualByComparingTo("290000");
        });
    }

    @Test
    void a_department_sees_the_facts_without_what_others_spend() {
        var topic = ATopic.aTopic()
                .spending("200000")
                .with(TopicField.PROJECT, "检测能力建设")
                .proposal();
        var facts = new TopicFacts(Kind.WEEKLY, topic, AT, List.of(other("检测能力建设")), List.of(), 0, 0);

        assertThat(CanonicalFacts.ownOnly(CanonicalFacts.of(facts)).toString()).doesNotContain("购置设备一期");
    }

    private static List<String> found(TopicFacts facts) {
        return RULES.findings(facts).stream().map(Finding::toString).toList();
    }

    private static TopicFacts facts(Random random) {
        var topic = topic(random);
        var related = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> other(random.nextBoolean() ? "检测能力建设" : ""))
                .toList();
        return new TopicFacts(
                Kind.values()[random.nextInt(4)],
                topic,
                AT,
                topic.project().isBlank() ? List.of() : related,
                related,
                random.nextInt(3) * 60L,
                random.nextInt(2) * 30L);
    }

    private static RelatedTopic other(String project) {
        var topic = ATopic.aTopic()
                .titled("购置设备一期")
                .spending("290000")
                .with(TopicField.PROJECT, project)
                .proposal();
        return new RelatedTopic(topic, AT.minusMonths(2));
    }

    private static Proposal topic(Random random) {
        return ATopic.aTopic()
                .titled(one(random, "购置设备二期", "调整3名岗位人员", "关于“开放日”的请示"))
                .with(TopicField.BACKGROUND, one(random, "", "旧", "现有设备使用已满十年；故障频发。\n分两期实施"))
                .with(TopicField.MATTERS, one(random, "是否购置", "是否购置\n型号；数量\n付款方式"))
                .with(TopicField.AMOUNT, one(random, "", "290000", "30万元", "1.5亿元", "299999.99"))
                .with(TopicField.PROJECT, one(random, "", "检测能力建设"))
                .with(TopicField.SAME_PROJECT, one(random, "", "是", "否"))
                .with(TopicField.INVOLVES_PERSONNEL, one(random, "", "是"))
                .with(TopicField.PERSONNEL_CHECKED, one(random, "", "是", "否"))
                .with(TopicField.PARTY_DECISION, one(random, "", "党委会〔2026〕31号"))
                .with(TopicField.COORDINATION, one(random, "", "未协调", "已协调一致", "已协调仍有争议"))
                .with(TopicField.DEPARTMENTS, one(random, "", "业务二部、财务部"))
                .with(TopicField.INDICATORS, one(random, "", "检测批次|120|96|批|80|0|业务台账|2026-11-23", "人次|10|12"))
                .with(TopicField.URGENT, one(random, "", "是"))
                .proposal();
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
