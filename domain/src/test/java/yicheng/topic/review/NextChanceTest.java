package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.review.TopicReviews.ids;
import static yicheng.topic.review.TopicReviews.monthly;
import static yicheng.topic.review.TopicReviews.review;

import org.junit.jupiter.api.Test;
import yicheng.topic.TopicField;

class NextChanceTest {

    @Test
    void a_topic_on_the_last_minute_is_in_time() {
        var review = review("weekly:2026-11-30", aTopic().with(TopicField.SUBMITTED_AT, "2026-11-26 17:00"));

        assertThat(review.verdict().code()).isEqualTo("pass");
    }

    @Test
    void a_topic_a_minute_late_goes_to_the_next_meeting_of_its_kind() {
        var review = review("weekly:2026-11-30", aTopic().with(TopicField.SUBMITTED_AT, "2026-11-26 17:01"));

        assertThat(review.verdict().code()).isEqualTo("late");
        assertThat(review.nextChance().orElseThrow().start()).isEqualTo("2026-12-07T09:00");
        assertThat(review.nextChance().orElseThrow().by()).isEqualTo("2026-12-03T17:00");
    }

    @Test
    void a_supplement_in_time_for_the_list_keeps_its_meeting() {
        var review = review("weekly:2026-11-30", aTopic().with(TopicField.BACKGROUND, ""));

        assertThat(review.nextChance().orElseThrow().start()).isEqualTo("2026-11-30T09:00");
        assertThat(review.nextChance().orElseThrow().by()).isEqualTo("2026-11-27T10:00");
    }

    @Test
    void with_its_decision_a_topic_may_come_back_until_the_list_goes_out() {
        var first = review("monthly:2026-12-04", monthly().spending("860万元"));
        var again = monthly().spending("860万元").with(TopicField.PARTY_DECISION, "党委会〔2026〕31号");

        var onMonday = review("monthly:2026-12-04", again.with(TopicField.SUBMITTED_AT, "2026-11-30 09:00"));
        var afterTheList = review("monthly:2026-12-04", again.with(TopicField.SUBMITTED_AT, "2026-12-01 17:01"));

        assertThat(first.nextChance().orElseThrow().by()).isEqualTo("2026-12-01T17:00");
        assertThat(ids(onMonday)).containsExactly("review.party-decision");
        assertThat(afterTheList.verdict().code()).isEqualTo("late");
    }

    @Test
    void a_late_topic_let_in_by_the_leader_keeps_its_meeting_while_it_is_supplemented() {
        var review = review(
                "weekly:2026-11-30",
                aTopic().with(TopicField.SUBMITTED_AT, "2026-11-26 18:00")
                        .with(TopicField.LEADER_URGENT, "是")
                        .with(TopicField.BACKGROUND, ""));

        assertThat(review.nextChance().orElseThrow().start()).isEqualTo("2026-11-30T09:00");
    }
}
