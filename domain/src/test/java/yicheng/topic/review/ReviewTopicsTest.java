package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.review.TopicReviews.ids;
import static yicheng.topic.review.TopicReviews.monthly;
import static yicheng.topic.review.TopicReviews.review;

import org.junit.jupiter.api.Test;
import yicheng.topic.TopicField;

class ReviewTopicsTest {

    @Test
    void a_complete_topic_passes() {
        var review = review("weekly:2026-11-30", aTopic());

        assertThat(review.verdict().code()).isEqualTo("pass");
        assertThat(review.nextChance()).isEmpty();
    }

    @Test
    void major_funds_go_to_the_party_committee_and_the_finding_shows_the_amount() {
        var review = review("monthly:2026-12-04", monthly().spending("860万元"));

        assertThat(review.verdict().code()).isEqualTo("refer_party_committee");
        assertThat(review.findings())
                .extracting(finding -> finding.saw().orElse(""))
                .contains("860 万元");
    }

    @Test
    void a_topic_with_the_party_committees_decision_comes_back_in() {
        var review = review(
                "monthly:2026-12-04", monthly().spending("860万元").with(TopicField.PARTY_DECISION, "党委会〔2026〕31号"));

        assertThat(review.verdict().admits()).isTrue();
    }

    @Test
    void personnel_words_without_a_tick_must_be_answered_by_the_office() {
        var review = review("monthly:2026-12-04", monthly().titled("调整3名岗位人员"));

        assertThat(ids(review)).containsExactly("review.personnel-words");
        assertThat(review.verdict().code()).isEqualTo("supplement");
    }

    @Test
    void the_strongest_of_all_findings_is_the_verdict() {
        var review = review("monthly:2026-12-04", aTopic().spending("40万").with(TopicField.BACKGROUND, ""));

        assertThat(ids(review)).contains("review.background", "review.rate", "review.problems", "review.major-funds");
        assertThat(review.verdict().code()).isEqualTo("refer_party_committee");
    }

    @Test
    void a_word_for_nothing_is_no_decision() {
        var review = review("monthly:2026-12-04", monthly().spending("860万元").with(TopicField.PARTY_DECISION, "无"));

        assertThat(review.verdict().code()).isEqualTo("refer_party_committee");
    }

    @Test
    void a_quarterly_topic_below_target_must_name_causes_and_then_measures() {
        var below = aTopic().with(TopicField.SUBMITTED_AT, "2026-11-19 09:00")
                .with(TopicField.INDICATORS, "检测批次|120|96|批|80|0|业务台账|2026-11-18");

        var without = review("quarterly:2026-12-31", below);
        var withCauses = review("quarterly:2026-12-31", below.with(TopicField.CAUSES, "两台设备停机检修十一天"));

        assertThat(ids(without)).containsExactly("review.causes");
        assertThat(ids(withCauses)).containsExactly("review.improvements");
    }
}
