package yicheng.rules.book;

import java.util.List;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Asked;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

/** Sums over several topics, said so that the office can check them. */
final class Sums {

    private static final int MOST_NAMED = 3;

    private Sums() {}

    /** {@code 检测设备：12 个月内 2 项合计 58 万元（设备一期 29 万元）}. */
    static String ofProject(TopicFacts topic, Asked asked) {
        int months = Integer.parseInt(asked.with().get(0));
        var others = topic.ofItsProject(months);
        return "%s：%d 个月内 %d 项合计 %s（%s）"
                .formatted(
                        topic.topic().project(),
                        months,
                        others.size() + 1,
                        TopicFieldValue.yuan(topic.projectAmount(months)),
                        named(others));
    }

    /** {@code 与 购置检测设备一期 29 万元 相近，合计 58 万元}. */
    static String ofAlike(TopicFacts topic, Asked asked) {
        int months = Integer.parseInt(asked.with().get(0));
        int percent = Integer.parseInt(asked.with().get(1));
        var words = asked.with().get(2);
        return "与 %s 相近，合计 %s"
                .formatted(
                        named(topic.alike(months, percent, words)),
                        TopicFieldValue.yuan(topic.alikeAmount(months, percent, words)));
    }

    private static String named(List<RelatedTopic> topics) {
        var first = topics.stream()
                .limit(MOST_NAMED)
                .map(topic -> topic.title() + " " + TopicFieldValue.yuan(topic.amount()))
                .collect(Collectors.joining("、"));
        return topics.size() <= MOST_NAMED ? first : first + " 等 " + topics.size() + " 项";
    }
}
