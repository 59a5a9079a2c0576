package yicheng.rules.book.saw;

import java.util.List;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Asked;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

/** Sums over several topics, said so that the office can check them. */
public final class Sums {

    private static final int MOST_NAMED = 3;

    private Sums() {}

    /** {@code 检测设备：12 个月内 2 项合计 58 万元（设备一期 29 万元）}. */
    public static String ofProject(TopicFacts topic, Asked asked) {
        int months = Integer.parseInt(asked.with().get(0));
        var others = topic.ofItsProject(months);
        return "%s：%d 个月内 %d 项合计 %s（%s）"
                .formatted(
                        topic.topic().project(),
                        months,
                        others.size() + 1,
                        TopicFieldValue.yuan(topic.projectAmount(months)),
                        named(topic, others));
    }

    /** {@code 与 购置检测设备一期 29 万元 相近，合计 58 万元}. */
    public static String ofAlike(TopicFacts topic, Asked asked) {
        int months = Integer.parseInt(asked.with().get(0));
        int percent = Integer.parseInt(asked.with().get(1));
        var words = asked.with().get(2);
        return "与 %s 相近，合计 %s"
                .formatted(
                        named(topic, topic.alike(months, percent, words)),
                        TopicFieldValue.yuan(topic.alikeAmount(months, percent, words)));
    }

    /** Topics of other departments are only counted: the one who reads this may not be allowed to see them. */
    private static String named(TopicFacts topic, List<RelatedTopic> topics) {
        var own =
                topics.stream().filter(other -> isOfItsDepartment(topic, other)).toList();
        var first = own.stream()
                .limit(MOST_NAMED)
                .map(other -> other.title() + " " + TopicFieldValue.yuan(other.amount()))
                .collect(Collectors.joining("、"));
        var named = own.size() <= MOST_NAMED ? first : first + " 等 " + own.size() + " 项";
        int elsewhere = topics.size() - own.size();
        return elsewhere == 0 ? named : named + (named.isEmpty() ? "" : "，另有") + "其他部门 " + elsewhere + " 项";
    }

    private static boolean isOfItsDepartment(TopicFacts topic, RelatedTopic other) {
        return other.topic()
                .department()
                .strip()
                .equals(topic.topic().department().strip());
    }
}
