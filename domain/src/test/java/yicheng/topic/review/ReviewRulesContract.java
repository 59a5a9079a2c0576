package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;

/** What every keeper of the shipped chapter "review" does. */
public abstract class ReviewRulesContract {

    protected abstract ReviewRules rules();

    @Test
    void nothing_is_found_in_a_complete_topic() {
        assertThat(findings(aTopic())).isEmpty();
    }

    @Test
    void all_findings_come_at_once() {
        var findings = findings(aTopic().titled("调整3名岗位人员")
                .spending("300000")
                .with(TopicField.BACKGROUND, "")
                .with(TopicField.COORDINATION, "未协调"));

        assertThat(findings)
                .extracting(finding -> finding.rule().id())
                .containsExactlyInAnyOrder(
                        "review.background", "review.major-funds", "review.personnel-words", "review.coordination");
    }

    @Test
    void a_finding_names_its_clause_its_field_and_who_can_mend_it() {
        var finding = findings(aTopic().spending("30万元")).get(0);

        assertThat(finding.rule().clause().printed()).isEqualTo("三（一）");
        assertThat(finding.effect()).isEqualTo(Effect.REFER_PARTY_COMMITTEE);
        assertThat(finding.field()).contains("amount");
        assertThat(finding.mender()).isEqualTo(Mender.SUBMITTING_DEPARTMENT);
    }

    @Test
    void one_fen_below_the_limit_is_not_major() {
        assertThat(findings(aTopic().spending("299999.99"))).isEmpty();
    }

    @Test
    void a_required_field_left_blank_is_marked_as_missing() {
        assertThat(findings(aTopic().with(TopicField.MATTERS, ""))).allMatch(Finding::missing);
    }

    private List<Finding> findings(ATopic topic) {
        return rules().findings(new TopicFacts(
                Kind.WEEKLY, topic.proposal(), LocalDateTime.of(2026, 11, 24, 10, 0), List.of(), List.of(), 0, 0));
    }
}
