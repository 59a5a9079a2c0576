package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;

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

    private static TopicFacts facts(ATopic topic) {
        return new TopicFacts(
                Kind.WEEKLY, topic.proposal(), LocalDateTime.of(2026, 11, 24, 10, 0), List.of(), List.of(), 0, 0);
    }
}
