package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;
import yicheng.topic.ATopic;
import yicheng.topic.Proposal;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnValues;

class TopicFactsTest {

    @Test
    void a_word_with_a_gap_is_found_within_one_sentence_only() {
        assertThat(facts(aTopic().titled("调整3名工作人员")).mentioned("调整…人员")).contains("调整3名工作人员");
        assertThat(facts(aTopic().titled("调整预算。参会人员另行通知")).mentions("调整…人员")).isFalse();
    }

    @Test
    void words_are_looked_for_in_the_matters_too() {
        assertThat(facts(aTopic().with(TopicField.MATTERS, "是否更换；有关任免")).mentions("编制、任免"))
                .isTrue();
    }

    @Test
    void the_submitting_department_counts_once() {
        assertThat(facts(aTopic().with(TopicField.DEPARTMENTS, "技术部、财务部"))
                        .topic()
                        .departmentsConcerned())
                .isEqualTo(2);
    }

    @Test
    void numbers_and_days_of_own_fields_are_compared_as_such() {
        var facts = filling(Map.of("人数", "30.5", "期限", "2026-12-01"));

        assertThat(facts.ownAtLeast("人数", new BigDecimal("30.50"))).isTrue();
        assertThat(facts.ownBelow("人数", new BigDecimal("30.5"))).isFalse();
        assertThat(facts.ownBefore("期限", LocalDate.of(2026, 12, 2))).isTrue();
        assertThat(facts.ownAfter("期限", LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void a_field_left_blank_or_once_of_another_type_is_neither_above_nor_below() {
        var facts = filling(Map.of("人数", "很多"));

        assertThat(facts.ownAtLeast("人数", BigDecimal.ZERO)).isFalse();
        assertThat(facts.ownBelow("人数", BigDecimal.TEN)).isFalse();
        assertThat(facts.ownBefore("期限", LocalDate.MAX)).isFalse();
        assertThat(facts.ownBlank("期限")).isTrue();
    }

    private static TopicFacts filling(Map<String, String> own) {
        return facts(aTopic().proposal().filling(OwnValues.of(own)));
    }

    private static TopicFacts facts(ATopic topic) {
        return facts(topic.proposal());
    }

    private static TopicFacts facts(Proposal topic) {
        return new TopicFacts(Kind.WEEKLY, topic, LocalDateTime.of(2026, 11, 24, 10, 0), List.of(), List.of(), 0, 0);
    }
}
