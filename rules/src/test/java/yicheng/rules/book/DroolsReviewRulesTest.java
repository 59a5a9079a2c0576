package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.HandWrittenReviewRules;
import yicheng.meeting.Kind;
import yicheng.policy.Finding;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.ReviewRulesContract;
import yicheng.topic.review.TopicFacts;

class DroolsReviewRulesTest extends ReviewRulesContract {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 0);

    @Override
    protected ReviewRules rules() {
        return ShippedRules.BOOK.rules(ReviewRules.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_sentences_find_what_plain_java_finds(long seed) {
        var facts = new RandomTopics(new Random(seed)).next();

        assertThat(found(rules(), facts)).isEqualTo(found(new HandWrittenReviewRules(), facts));
    }

    @Test
    void a_finding_shows_the_words_the_sum_and_the_like_titles_it_rests_on() {
        assertThat(saw(aTopic().titled("调整3名岗位人员"))).contains("岗位");
        assertThat(saw(aTopic().titled("设备二期").spending("29万元").with(TopicField.PROJECT, "检测设备"), project("设备一期")))
                .contains("检测设备：12 个月内 2 项合计 58 万元（设备一期 29 万元）");
        assertThat(saw(aTopic().titled("购置检测设备二期").spending("29万元"), project("购置检测设备一期")))
                .contains("与 购置检测设备一期 29 万元 相近，合计 58 万元");
    }

    private List<String> saw(ATopic topic, RelatedTopic... others) {
        var proposal = topic.proposal();
        var related = List.of(others);
        var facts = new TopicFacts(
                Kind.WEEKLY, proposal, AT, proposal.project().isBlank() ? List.of() : related, related, 0, 0);
        return rules().findings(facts).stream()
                .flatMap(finding -> finding.saw().stream())
                .toList();
    }

    private static RelatedTopic project(String title) {
        return new RelatedTopic(aTopic().titled(title).spending("29万元").proposal(), AT);
    }

    static IntStream seeds() {
        return IntStream.range(0, 2_000);
    }

    private static List<String> found(ReviewRules rules, TopicFacts facts) {
        return rules.findings(facts).stream()
                .map(DroolsReviewRulesTest::said)
                .sorted()
                .toList();
    }

    private static String said(Finding finding) {
        return String.join(
                " ",
                finding.rule().id(),
                finding.rule().clause().id(),
                finding.effect().code(),
                finding.field().orElse("-"),
                finding.mender().code(),
                String.valueOf(finding.missing()));
    }
}
