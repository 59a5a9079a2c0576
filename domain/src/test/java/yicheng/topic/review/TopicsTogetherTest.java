package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.review.TopicReviews.ids;
import static yicheng.topic.review.TopicReviews.monthly;
import static yicheng.topic.review.TopicReviews.reviews;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;

class TopicsTogetherTest {

    @Test
    void two_halves_of_one_project_add_up() {
        var reviews = reviews(
                "monthly:2026-12-04",
                monthly().titled("设备一期").spending("29万元").with(TopicField.PROJECT, "检测设备"),
                monthly().titled("设备二期").spending("29万元").with(TopicField.PROJECT, "检测设备"));

        assertThat(reviews).allMatch(review -> ids(review).contains("review.project-funds"));
        assertThat(reviews.get(1).facts().projectAmount(12)).isEqualByComparingTo("580000");
    }

    @Test
    void a_withdrawn_half_counts_for_nothing() {
        var reviews = reviews(
                "monthly:2026-12-04",
                monthly().spending("29万元").with(TopicField.PROJECT, "检测设备"),
                monthly().spending("28万元").with(TopicField.PROJECT, "检测设备").with(TopicField.STATE, "撤回"));

        assertThat(ids(reviews.get(0))).doesNotContain("review.project-funds");
    }

    @Test
    void a_half_from_thirteen_months_ago_counts_for_nothing() {
        var reviews = reviews(
                "monthly:2026-12-04",
                monthly().spending("29万元").with(TopicField.PROJECT, "检测设备"),
                monthly()
                        .spending("27万元")
                        .with(TopicField.PROJECT, "检测设备")
                        .with(TopicField.STATE, "既往")
                        .with(TopicField.SUBMITTED_AT, "2025-10-20 09:00"));

        assertThat(ids(reviews.get(0))).doesNotContain("review.project-funds");
    }

    @Test
    void neither_spaces_nor_the_width_of_letters_make_another_project() {
        var reviews = reviews(
                "monthly:2026-12-04",
                monthly().titled("设备").spending("29万元").with(TopicField.PROJECT, "A1 项目"),
                monthly().titled("屋面").spending("29万元").with(TopicField.PROJECT, "Ａ１项目"));

        assertThat(reviews).allMatch(review -> ids(review).contains("review.project-funds"));
    }

    @Test
    void titles_that_read_alike_are_shown_to_the_office_as_one_project() {
        var reviews = reviews(
                "monthly:2026-12-04",
                monthly().titled("购置检测设备一期").spending("290000"),
                monthly().titled("购置检测设备二期").spending("290000"));

        assertThat(ids(reviews.get(0))).contains("review.alike-funds");
    }

    @Test
    void two_thousand_topics_of_one_project_share_what_they_are_judged_with() {
        var topics = IntStream.range(0, 2_000)
                .mapToObj(i -> monthly().titled("设备" + i).spending("1000").with(TopicField.PROJECT, "检测设备"))
                .toArray(ATopic[]::new);

        var reviews = reviews("monthly:2026-12-04", topics);

        assertThat(reviews).hasSize(2_000);
        assertThat(reviews.get(1_999).facts().sameProject())
                .isSameAs(reviews.get(0).facts().sameProject());
    }
}
