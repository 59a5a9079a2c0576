package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.bench.SentenceGap.Kind;

class SentenceValueTest {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, -5, 不能是负数",
        "NUMBER, 0, 要大于 0",
        "NUMBER, '', 没有填：请填数字",
        "NUMBER, 60.12345678, 小数最多 4 位",
        "NUMBER, 99999999999999999999999, 最多 12 位数",
        "WHOLE, 1.5, 要整数",
        "WHOLE, 1234567890, 最多 9 位数",
        "WHOLE, 十二, 请填数字"
    })
    void what_is_wrong_with_a_number_is_said(Kind kind, String typed, String told) {
        assertThat(SentenceValue.refusal(gap(kind), typed).orElseThrow().text().zh())
                .contains(told);
    }

    @Test
    void a_part_of_a_number_is_taken_where_parts_are_counted() {
        assertThat(SentenceValue.refusal(gap(Kind.NUMBER), "30.5")).isEmpty();
        assertThat(SentenceValue.refusal(gap(Kind.WHOLE), "12")).isEmpty();
    }

    private static SentenceGap gap(Kind kind) {
        var rule = new RuleRef("review.sum", Text.of("金额", "sum"), new Clause("3.1.review.money"));
        return new SentenceGap(rule, "review", "- 达到 30 万元", 5, "数额", kind, "30", List.of(), "review.dslr", 5, 10, 2);
    }
}
