package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.rules.sample.SampleBook;

/** No draft stalls or exhausts the machine, however large it is. */
@Timeout(20)
class LimitsTest {

    private static final DroolsRuleBench BENCH = SampleBook.bench();

    @Test
    void a_file_of_ten_megabytes_is_not_read() {
        var check = check("purchases.dslr", "采".repeat(3_500_000));

        assertThat(check.faults()).extracting(Fault::code).containsExactly("file.size");
    }

    @Test
    void more_rules_than_a_book_may_have_are_refused_where_the_first_too_many_stands() {
        var rules = IntStream.rangeClosed(1, 5_001).mapToObj(LimitsTest::rule).collect(Collectors.joining());

        var check = check("purchases.dslr", rules);

        assertThat(check.faults())
                .extracting(Fault::code, Fault::file, Fault::line)
                .containsExactly(tuple("rules.many", "purchases.dslr", 5_000 * 7 + 1));
    }

    @Test
    void a_line_without_end_is_refused_at_its_place() {
        var check = check("purchases.dslr", "# 好\n" + "采".repeat(100_000) + "\n" + rule(1));

        assertThat(check.faults())
                .extracting(Fault::code, Fault::line, Fault::column)
                .containsExactly(tuple("line.long", 2, 501));
    }

    @Test
    void faults_without_end_are_counted_and_the_first_thousand_shown() {
        var rules = IntStream.rangeClosed(1, 4_000)
                .mapToObj(i -> rule(i).replace("采购", "金额大于"))
                .collect(Collectors.joining());

        var check = check("purchases.dslr", rules);

        assertThat(check.faults()).hasSize(1_001).last().satisfies(last -> {
            assertThat(last.code()).isEqualTo("faults.more");
            assertThat(last.message().zh()).contains("3000");
        });
    }

    @Test
    void lines_outside_rules_are_no_way_to_exhaust_it_either() {
        var check = check("purchases.dslr", "import x\n".repeat(200_000));

        assertThat(check.faults()).hasSizeLessThanOrEqualTo(1_001);
    }

    @Test
    void a_vocabulary_that_could_be_read_in_endless_ways_is_refused() {
        var check = check(
                "purchases.dsl",
                SampleBook.plain().text("purchases.dsl") + "[condition][]- {数:(\\d+)*} 页=pages > {数}\n");

        assertThat(check.faults()).extracting(Fault::code).containsExactly("vocabulary.variable");
    }

    @Test
    void a_rule_with_sentences_without_end_is_refused_at_its_head() {
        var check = check("purchases.dslr", rule(1).replace("  采购\n", "  采购\n" + "  - 尚无决定\n".repeat(60)));

        assertThat(check.faults()).extracting(Fault::code, Fault::line).containsExactly(tuple("rule.long", 1));
    }

    @Test
    void no_refusal_takes_long() {
        var start = System.nanoTime();

        check("purchases.dslr", "规则 \"" + "“".repeat(400) + "\n" + rule(1));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static BookCheck check(String file, String text) {
        return BENCH.check(SampleBook.plain().with(file, text).files());
    }

    private static String rule(int number) {
        return """
                规则 "第 %d 条"
                  @编号("purchases.r%d") @条款("3.1.review.money")
                当
                  采购
                则
                  提醒：“好”
                结束
                """.formatted(number, number);
    }
}
