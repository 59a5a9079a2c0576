package yicheng.topic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.review.TopicReviews.refusal;
import static yicheng.topic.review.TopicReviews.refusals;

import org.junit.jupiter.api.Test;
import yicheng.topic.TopicField;

class TargetMeetingTest {

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
}
