package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.policy.Fault;
import yicheng.rules.sample.PurchaseFacts;
import yicheng.rules.sample.PurchaseReport;
import yicheng.rules.sample.PurchaseRules;
import yicheng.rules.sample.RoomFacts;
import yicheng.rules.sample.RoomRules;
import yicheng.rules.sample.SampleBook;

/** What a sentence says is what is judged, to the cent and to the order. */
class MeaningTest {

    private static final DroolsRuleBench BENCH = SampleBook.bench();

    @Test
    void thirty_and_a_half_yuan_are_not_as_many_ten_thousands() {
        var yuan = limit("30.5 元");
        var wan = limit("30.5 万元");

        assertThat(yuan.judge(of("30.49"))).isEmpty();
        assertThat(yuan.judge(of("30.50"))).isNotEmpty();
        assertThat(wan.judge(of("304999.99"))).isEmpty();
        assertThat(wan.judge(of("305000"))).isNotEmpty();
    }

    @Test
    void findings_come_in_the_order_of_the_book_whatever_fires_first() {
        var said = BENCH.load(SampleBook.plain().files(), "一")
                .rules(PurchaseRules.class)
                .judge(everythingAtOnce());

        assertThat(said)
                .extracting(PurchaseReport.Said::rule)
                .containsExactly("purchases.large", "purchases.pages", "purchases.training");
    }

    @Test
    void a_report_knows_what_the_speaking_rule_looked_at() {
        var said = BENCH.load(SampleBook.plain().files(), "一")
                .rules(PurchaseRules.class)
                .judge(everythingAtOnce());

        assertThat(said)
                .extracting(PurchaseReport.Said::reads)
                .containsExactly(List.of("amount", "decided"), List.of("kind", "pages"), List.of("mentions", "day"));
    }

    @Test
    void each_chapter_answers_its_own_port_with_values_of_its_own_types() {
        var rules = BENCH.load(SampleBook.plain().files(), "一").rules(RoomRules.class);

        assertThat(rules.opening(new RoomFacts(RoomFacts.Size.LARGE, DayOfWeek.FRIDAY)))
                .isEqualTo("MONDAY 09:00 120");
        assertThat(rules.opening(new RoomFacts(RoomFacts.Size.SMALL, DayOfWeek.FRIDAY)))
                .isEmpty();
    }

    @Test
    void a_rule_reads_as_its_sentences_with_clause_and_place() {
        var rule = BENCH.load(SampleBook.plain().files(), "一")
                .chapters()
                .get(0)
                .rules()
                .get(1);

        assertThat(rule.ref().name().zh()).isEqualTo("服务采购的材料不超过一页");
        assertThat(rule.ref().clause().id()).isEqualTo("3.2.mat.page.weekly");
        assertThat(rule.when()).containsExactly("服务采购", "- 材料超过 1 页");
        assertThat(rule.then()).containsExactly("提醒：“材料超过 1 页”");
        assertThat(rule.file()).isEqualTo("purchases.dslr");
        assertThat(rule.line()).isEqualTo(12);
    }

    @Test
    void plain_rule_language_beside_the_sentences_counts_the_same() {
        var book = SampleBook.plain()
                .with("purchases.drl", """
                        // 用规则语言写的一条
                        rule "培训不得拖到年底"
                          @编号("purchases.late-training") @条款("3.1.submit.weekly")
                        when
                          $p : PurchaseFacts( (pages >= 3 || decided) && kind == 服务, mentions(words("培训")), $t : title )
                          not PurchaseFacts( title == $t, day >= date("2026-12-01") )
                        then
                          report.remind($t);
                        end
                        """)
                .with(
                        "purchases.examples.csv",
                        SampleBook.plain().text("purchases.examples.csv")
                                + "purchases.late-training,触发,干部培训,,服务,3,,,,\npurchases.late-training,不触发,干部培训,,服务,2,,,,\n");

        var check = BENCH.check(book.files());
        var said = BENCH.load(book.files(), "二").rules(PurchaseRules.class).judge(everythingAtOnce());

        assertThat(check.faults()).isEmpty();
        assertThat(said).last().satisfies(last -> assertThat(last.text()).isEqualTo("干部培训"));
    }

    @Test
    void all_mistakes_of_a_draft_are_told_at_once_and_each_once() {
        var book = SampleBook.plain()
                .replacing("purchases.dslr", "金额达到 30 万元", "金额大于 30 万元")
                .replacing("purchases.dslr", "服务采购", "工程采购")
                .replacing("purchases.dslr", "“培训、会务”", "“培训、会务")
                .replacing("rooms.dslr", "4.1.venue.when", "四（一）");

        var faults = BENCH.check(book.files()).faults();

        assertThat(faults)
                .extracting(fault -> fault.code() + "@" + fault.line())
                .containsExactly("sentence.unknown@6", "value.unknown@15", "quote.unclosed@25", "clause.form@2");
    }

    @Test
    void a_sentence_not_understood_gets_the_nearest_ones_as_people_read_them() {
        var book = SampleBook.plain().replacing("purchases.dslr", "- 金额达到 30 万元", "- 金额大于 30 万元");

        var faults = BENCH.check(book.files()).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.phrase()).isEqualTo("- 金额大于 30 万元");
            assertThat(fault.rule()).contains("大额采购须先经党委会");
            assertThat(fault.nearest())
                    .startsWith("- 金额达到 〈金额〉 万元", "- 金额达到 〈金额〉 元")
                    .hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void a_broken_vocabulary_sentence_is_told_once_and_not_again_where_it_is_used() {
        var book = SampleBook.plain().replacing("purchases.dsl", "=amount >= wan({金额})", "=amounts >= wan({金额})");

        var faults = BENCH.check(book.files()).faults();

        assertThat(faults)
                .extracting(Fault::code, Fault::file, Fault::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("component.unknown", "purchases.dsl", 3));
    }

    private static PurchaseRules limit(String amount) {
        var book = SampleBook.plain()
                .replacing("purchases.dslr", "30 万元", amount)
                .replacing("purchases.examples.csv", "299999.99", "0.01")
                .replacing("purchases.examples.csv", "300000,", "400000,");
        return BENCH.load(book.files(), amount).rules(PurchaseRules.class);
    }

    private static PurchaseFacts of(String amount) {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                plain.title(),
                new BigDecimal(amount),
                plain.kind(),
                plain.pages(),
                plain.decided(),
                plain.day(),
                plain.submitted(),
                plain.departments());
    }

    private static PurchaseFacts everythingAtOnce() {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                "干部培训",
                new BigDecimal("9000000"),
                PurchaseFacts.Kind.SERVICE,
                3,
                false,
                plain.day(),
                plain.submitted(),
                List.of("综合部", "财务部"));
    }
}
