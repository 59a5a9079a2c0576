package yicheng.rulebook.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.rulebook.BookStory;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;

class RuleStatisticsTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void each_judgement_counts_once_however_often_it_is_asked() {
        story.spending("购置检测设备", "400000");
        var first = counted();
        story.topics.clock.moveTo(TestOffice.NOW.plusHours(1));
        story.spending("购置运输车辆", "500000");

        var second = counted();

        assertThat(first.of("review.major-funds").fired()).isEqualTo(1);
        assertThat(second.of("review.major-funds").fired()).isEqualTo(2);
        assertThat(second.judgements()).isEqualTo(2);
        assertThat(second.of("review.major-funds").last().orElseThrow())
                .isAfter(first.of("review.major-funds").last().orElseThrow());
    }

    @Test
    void a_rule_that_never_spoke_and_one_that_others_always_outdo_are_told_apart() {
        story.topics.submitted(
                FiveDepartments.HEAD_OF_FIRST,
                FiveDepartments.FIRST,
                TopicStory.WEEKLY,
                ATopic.aTopic().spending("400000").with(TopicField.BACKGROUND, "旧了"));

        var counted = counted();

        assertThat(counted.of("review.personnel").neverFired()).isTrue();
        assertThat(counted.of("review.background-thin").alwaysOvershadowed()).isTrue();
        assertThat(counted.of("review.major-funds").alwaysOvershadowed()).isFalse();
    }

    @Test
    void two_rules_that_send_one_topic_to_two_places_are_named() {
        story.topics.submitted(
                FiveDepartments.HEAD_OF_FIRST,
                FiveDepartments.FIRST,
                TopicStory.WEEKLY,
                ATopic.aTopic().spending("400000").with(TopicField.COORDINATION, "未协调"));

        assertThat(counted().contradictions()).singleElement().satisfies(pair -> {
            assertThat(java.util.List.of(pair.one(), pair.other()))
                    .containsExactlyInAnyOrder("review.major-funds", "review.coordination");
            assertThat(pair.topics()).isEqualTo(1);
        });
    }

    private RuleStatistics.Counted counted() {
        return story.desk().ruleStatistics().handle();
    }

    @Test
    void a_rule_of_a_required_field_that_never_fired_is_not_counted_as_unused() {
        var required = rule("请提交部门填写“议题名称”：“没有名称”");
        var verified = rule("请办公室填写“是否同一项目”：“请核实”");

        assertThat(RequiredField.isUncounted(required, RuleUse.none("review.title")))
                .isTrue();
        assertThat(RequiredField.isUncounted(verified, RuleUse.none("review.alike")))
                .isFalse();
        assertThat(RequiredField.isUncounted(
                        required, RuleUse.none("review.title").and(java.time.Instant.EPOCH, true)))
                .isFalse();
    }

    private static yicheng.policy.RuleBook.Rule rule(String then) {
        var ref = new yicheng.policy.RuleRef(
                "review.title", yicheng.policy.Text.of("名称", "title"), new yicheng.policy.Clause("3.1.submit.by"));
        return new yicheng.policy.RuleBook.Rule(
                ref, java.util.List.of("议题"), java.util.List.of(then), "review.dslr", 1);
    }
}
