package yicheng.topic.review;

import static yicheng.topic.ATopic.aTopic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Finding;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;

/** Topics reviewed, or refused, for a meeting at the office of tests. */
final class TopicReviews {

    private TopicReviews() {}

    static ATopic monthly() {
        return aTopic().with(TopicField.INDICATORS, "检测批次|120|96|批|80|0|业务台账|2026-11-23")
                .with(TopicField.PROBLEMS, "检测设备停机十一天，积压二十四批。");
    }

    static List<String> ids(Review review) {
        return review.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    static Review review(String meeting, ATopic topic) {
        return reviews(meeting, topic).get(0);
    }

    static List<Review> reviews(String meeting, ATopic... topics) {
        return TestOffice.office()
                .reviewTopics()
                .handle(command(meeting, topics))
                .fold(Reviews::reviews, findings -> {
                    throw new AssertionError(findings);
                });
    }

    static Finding refusal(String meeting, ATopic topic) {
        return refusals(meeting, topic).get(0);
    }

    static List<Finding> refusals(String meeting, ATopic... topics) {
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
                Stream.of(topics).map(ATopic::proposal).toList(),
                Optional.empty());
    }
}
