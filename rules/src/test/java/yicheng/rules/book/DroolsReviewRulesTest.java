package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.HandWrittenReviewRules;
import yicheng.policy.Finding;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.ReviewRulesContract;
import yicheng.topic.review.TopicFacts;

class DroolsReviewRulesTest extends ReviewRulesContract {

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
