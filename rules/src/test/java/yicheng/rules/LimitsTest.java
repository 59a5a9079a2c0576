package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.rules.sample.SampleBook;

/** No draft stalls or exhausts the machine, however large it is. */
@Timeout(120)
class LimitsTest {

    private static final DroolsRuleBench BENCH = SampleBook.bench();

    @Test
    void a_file_of_ten_megabytes_is_not_read() {
        var check = check("purchases.dslr", "采".repeat(3_500_000));

        assertThat(check.faults()).extracting(Fault::code).containsExactly("file.size");
    }

    @Test
    void ten_megabytes_in_many_files_are_answered_with_no_more_faults_than_anybody_reads() {
        var book = SampleBook.plain();
        for (var file : book.files().byName().keySet()) {
            book = book.with(file, "采购，".repeat(60) + "\n" + "采{购\n".repeat(150_000));
        }

        var check = BENCH.check(book.files());

        assertThat(check.passes()).isFalse();
        assertThat(check.faults()).hasSizeLessThanOrEqualTo(1_001);
    }

    @Test
    void more_files_than_a_book_may_have_are_not_read() {
        var book = SampleBook.plain();
        for (int i = 0; i < 100; i++) {
            book = book.with("chapter-%d.dslr".formatted(i), "采".repeat(35_000));
        }

        var check = BENCH.check(book.files());

        assertThat(check.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("files.many");
            assertThat(fault.message().zh()).contains("108", "60");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 5_000, 5_001})
    void more_rules_than_a_book_may_have_are_refused_where_the_first_too_many_stands(int count) {
        var rules = IntStream.rangeClosed(1, count).mapToObj(LimitsTest::rule).collect(Collectors.joining());

        var check = check(
                "rooms.dslr",
                rules.replace("purchases.r", "rooms.r")
                        .replace("  采购\n", "  会议室\n")
                        .replace("提醒：“好”", "每周一 09:00 开放，不超过 120 分钟"));

        assertThat(check.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("rules.many");
            assertThat(fault.line()).isEqualTo(997 * 7 + 1);
            assertThat(fault.message().zh()).contains("最多 1,000 条", "现有 %,d 条".formatted(count + 3));
        });
    }

    @Test
    void a_line_without_end_is_refused_at_its_place() {
        var check = check("purchases.dslr", "# 好\n" + "采".repeat(100_000) + "\n" + rule(1));

        assertThat(check.faults())
                .extracting(Fault::code, Fault::line, Fault::column)
                .containsExactly(tuple("line.long", 2, 501));
    }

    @Test
    void a_million_characters_on_one_line_are_refused_at_their_place_in_every_kind_of_file() {
        var book = SampleBook.plain();
        var line = "采".repeat(400_000);

        var faults = BENCH.check(book.with("purchases.dslr", rule(1) + line)
                        .with("purchases.drl", "rule " + line)
                        .with("rooms.dsl", book.text("rooms.dsl") + line)
                        .with("rooms.examples.csv", book.text("rooms.examples.csv") + "rooms.large,触发," + line)
                        .files())
                .faults();

        assertThat(faults)
                .extracting(Fault::code, Fault::file, Fault::line, Fault::column)
                .containsExactly(
                        tuple("line.long", "purchases.drl", 1, 501),
                        tuple("line.long", "purchases.dslr", 8, 501),
                        tuple("line.long", "rooms.dsl", 4, 2_001),
                        tuple("example.long", "rooms.examples.csv", 4, 16));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.phrase()).hasSizeLessThan(100));
    }

    @Test
    void a_thousand_faults_are_all_shown() {
        var check = check("purchases.dslr", rule(1) + "采{购\n".repeat(1_000));

        assertThat(check.faults()).hasSize(1_000).extracting(Fault::code).containsOnly("line.code");
    }

    @Test
    void faults_without_end_are_counted_and_the_first_thousand_shown() {
        var check = check("purchases.dslr", rule(1) + "采{购\n".repeat(100_000));

        assertThat(check.faults()).hasSize(1_001).last().satisfies(last -> {
            assertThat(last.code()).isEqualTo("faults.more");
            assertThat(last.message().zh()).contains("99000");
        });
    }

    @Test
    void sentences_nobody_knows_without_end_are_counted_too() {
        var rules = IntStream.rangeClosed(1, 900)
                .mapToObj(i -> rule(i).replace("采购", "金额大于\n  金额小于"))
                .collect(Collectors.joining());

        var check = check("purchases.dslr", rules);

        assertThat(check.faults())
                .hasSize(1_001)
                .last()
                .satisfies(last -> assertThat(last.message().zh()).contains("800"));
    }

    @Test
    void fifty_thousand_examples_are_run_and_one_more_is_not() {
        var example = "purchases.pages,不触发,,,货物,2,,,,\n";
        var text = SampleBook.plain().text("purchases.examples.csv") + example.repeat(50_000 - 8);

        var most = check("purchases.examples.csv", text);
        var more = check("purchases.examples.csv", text + example);

        assertThat(most.faults()).isEmpty();
        assertThat(most.passes()).isTrue();
        assertThat(most.examples()).hasSize(50_003);
        assertThat(more.faults()).extracting(Fault::code, Fault::line).containsExactly(tuple("example.many", 50_002));
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
    void quotes_in_quotes_in_quotes_are_refused_at_the_first() {
        var check = check("purchases.dslr", "规则 \"" + "“".repeat(400) + "\n" + rule(1));

        assertThat(check.faults())
                .extracting(Fault::code, Fault::line, Fault::column)
                .containsExactly(tuple("quote.unclosed", 1, 4));
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
