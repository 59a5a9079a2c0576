package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Finding;
import yicheng.topic.ATopic;
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
    void titles_that_read_alike_are_shown_to_the_office_as_one_project() {
        var reviews = reviews(
                "monthly:2026-12-04",
                monthly().titled("购置检测设备一期").spending("290000"),
                monthly().titled("购置检测设备二期").spending("290000"));

        assertThat(ids(reviews.get(0))).contains("review.alike-funds");
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
    void a_topic_a_minute_late_goes_to_the_next_meeting_of_its_kind() {
        var review = review("weekly:2026-11-30", aTopic().with(TopicField.SUBMITTED_AT, "2026-11-26 17:01"));

        assertThat(review.verdict().code()).isEqualTo("late");
        assertThat(review.nextChance().orElseThrow().start()).isEqualTo("2026-12-07T09:00");
        assertThat(review.nextChance().orElseThrow().by()).isEqualTo("2026-12-03T17:00");
    }

    @Test
    void a_topic_on_the_last_minute_is_in_time() {
        var review = review("weekly:2026-11-30", aTopic().with(TopicField.SUBMITTED_AT, "2026-11-26 17:00"));

        assertThat(review.verdict().code()).isEqualTo("pass");
    }

    @Test
    void a_supplement_in_time_for_the_list_keeps_its_meeting() {
        var review = review("weekly:2026-11-30", aTopic().with(TopicField.BACKGROUND, ""));

        assertThat(review.nextChance().orElseThrow().start()).isEqualTo("2026-11-30T09:00");
        assertThat(review.nextChance().orElseThrow().by()).isEqualTo("2026-11-27T10:00");
    }

    @Test
    void a_meeting_that_is_over_takes_no_topics_and_the_next_one_is_named() {
        var refusal = refusal("weekly:2026-11-16", aTopic().with(TopicField.SUBMITTED_AT, ""));

        assertThat(refusal.text().zh())
                .isEqualTo("2026年11月16日 周一 09:00 周例会 已开过，不再收议题；"
                        + "可改报 2026年11月30日 周一 09:00 周例会，2026年11月26日 周四 17:00 前提交");
    }

    @Test
    void a_topic_handed_in_after_its_meeting_is_asked_to_check_that_time() {
        var refusal = refusal("weekly:2026-11-30", aTopic().with(TopicField.SUBMITTED_AT, "2027-11-24 10:00"));

        assertThat(refusal.text().zh())
                .startsWith("提交时间 2027年11月24日 周三 10:00 在会议（")
                .contains("请核对提交时间");
    }

    @Test
    void of_several_topics_each_that_comes_too_late_is_named() {
        var late = aTopic().titled("年会安排").with(TopicField.SUBMITTED_AT, "2026-12-09 10:00");

        var refusals = refusals("weekly:2026-11-30", aTopic(), late, aTopic(), late);

        assertThat(refusals)
                .extracting(finding -> finding.text().zh().substring(0, 9))
                .containsExactly("2. “年会安排”", "4. “年会安排”");
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

    @Test
    void a_word_for_nothing_is_no_decision() {
        var review = review("monthly:2026-12-04", monthly().spending("860万元").with(TopicField.PARTY_DECISION, "无"));

        assertThat(review.verdict().code()).isEqualTo("refer_party_committee");
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
    void two_thousand_topics_of_one_project_share_what_they_are_judged_with() {
        var topics = IntStream.range(0, 2_000)
                .mapToObj(i -> monthly().titled("设备" + i).spending("1000").with(TopicField.PROJECT, "检测设备"))
                .toArray(ATopic[]::new);

        var reviews = reviews("monthly:2026-12-04", topics);

        assertThat(reviews).hasSize(2_000);
        assertThat(reviews.get(1_999).facts().sameProject())
                .isSameAs(reviews.get(0).facts().sameProject());
    }

    @Test
    void a_day_without_such_a_meeting_is_refused_with_the_nearest_one() {
        var refusal = refusal("weekly:2026-12-02", aTopic());

        assertThat(refusal.text().zh()).contains("2026年12月2日 周三没有周例会").contains("2026年12月7日 周一 09:00");
    }

    @Test
    void a_merged_meeting_is_refused_with_the_one_it_merges_into() {
        var refusal = refusal("weekly:2026-02-16", aTopic().with(TopicField.SUBMITTED_AT, "2026-02-10 09:00"));

        assertThat(refusal.text().zh()).contains("并入 2026年2月24日 周二 的会议");
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

    private static ATopic monthly() {
        return aTopic().with(TopicField.INDICATORS, "检测批次|120|96|批|80|0|业务台账|2026-11-23")
                .with(TopicField.PROBLEMS, "检测设备停机十一天，积压二十四批。");
    }

    private static List<String> ids(Review review) {
        return review.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static Review review(String meeting, ATopic topic) {
        return reviews(meeting, topic).get(0);
    }

    private static List<Review> reviews(String meeting, ATopic... topics) {
        return TestOffice.office()
                .reviewTopics()
                .handle(command(meeting, topics))
                .fold(Reviews::reviews, findings -> {
                    throw new AssertionError(findings);
                });
    }

    private static Finding refusal(String meeting, ATopic topic) {
        return refusals(meeting, topic).get(0);
    }

    private static List<Finding> refusals(String meeting, ATopic... topics) {
        return TestOffice.office()
                .reviewTopics()
                .handle(command(meeting, topics))
                .fold(
                        done -> {
                            throw new AssertionError(done);
                        },
                        findings -> findings);
    }

    private static ReviewTopics.Command command(String meeting, ATopic... topics) {
        return new ReviewTopics.Command(
                MeetingRef.parse(meeting).orElseThrow(),
                java.util.Arrays.stream(topics).map(ATopic::proposal).toList(),
                Optional.empty());
    }
}
