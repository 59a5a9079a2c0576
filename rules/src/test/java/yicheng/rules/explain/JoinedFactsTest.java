package yicheng.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.policy.bench.RuleTrace;
import yicheng.policy.bench.RuleTrace.Condition;
import yicheng.policy.bench.RuleTrace.Outcome;
import yicheng.rules.build.BookBuilder;
import yicheng.rules.build.BuiltChapter;
import yicheng.rules.gate.AdmittedBook;
import yicheng.rules.gate.Gate;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.sample.OfficeFacts;
import yicheng.rules.sample.PurchaseFacts;
import yicheng.rules.sample.SampleBook;

class JoinedFactsTest {

    private static final BuiltChapter<?> PURCHASES = built(SampleBook.plain()
            .with("purchases.drl", """
                    rule "培训不得拖到年底"
                      @编号("purchases.late-training") @条款("3.1.submit.weekly")
                    when
                      $p : PurchaseFacts( (pages >= 3 || decided) && kind == 服务, mentions(words("培训")), $t : title )
                      not PurchaseFacts( title == $t, day >= date("2026-12-01") )
                      exists OfficeFacts( name == $t, staff > 3 )
                      OfficeFacts( $n : name, staff > 3 && name != $t, !(staff == 4))
                    then
                      report.remind($t);
                    end
                    rule "没有科室的不办"
                      @编号("purchases.no-office") @条款("3.1.submit.weekly")
                    when
                      PurchaseFacts( amount >= wan(3) && (amount < wan(9) || pages == 3), $t : title )
                      not OfficeFacts()
                      not PurchaseFacts( title != $t )
                    then
                      report.remind($t);
                    end
                    """)
            .with(
                    "purchases.dsl",
                    SampleBook.plain().text("purchases.dsl")
                            + "[condition][]没有科室=not OfficeFacts()\n[condition][]有科室=exists OfficeFacts()\n"
                            + "[condition][]某科室=OfficeFacts()\n[condition][科室]- 名称记下=$office : name\n"
                            + "[condition][]同名采购=PurchaseFacts(title == $office)\n")
            .with("purchases.dslr", SampleBook.plain().text("purchases.dslr") + """
                    规则 "大科室不另行采购"
                      @编号("purchases.big-office") @条款("3.1.submit.weekly")
                    当
                      采购
                      - 材料超过 1 页
                      没有科室
                      - 编制超过 3 人
                    则
                      提醒：“甲”
                    结束
                    规则 "同名的要合并"
                      @编号("purchases.same-name") @条款("3.1.submit.weekly")
                    当
                      某科室
                      - 编制超过 3 人
                      - 名称记下
                      有科室
                      - 编制超过 4 人
                      同名采购
                      - 尚无决定
                    则
                      提醒：“乙”
                    结束
                    """));

    @ParameterizedTest
    @MethodSource("seeds")
    void what_explains_agrees_with_what_judges(long seed) {
        var facts = facts(new Random(seed));

        var traces = PURCHASES.trace(facts);

        assertThat(traces).extracting(RuleTrace::fired).isEqualTo(fired(facts, traces));
        assertThat(traces)
                .allMatch(trace -> trace.fired() == trace.stoppedAt().isEmpty())
                .allMatch(JoinedFactsTest::stopsOnce);
    }

    @Test
    void every_rule_fires_on_some_of_these_facts_and_not_on_others() {
        var all = IntStream.range(0, 2_000)
                .mapToObj(seed -> PURCHASES.trace(facts(new Random(seed))))
                .toList();

        assertThat(all.get(0).stream().map(trace -> trace.rule().id()))
                .allSatisfy(id -> assertThat(outcomesOf(id, all)).as(id).contains(true, false));
    }

    @Test
    void what_must_not_be_there_stops_at_the_fact_and_not_at_its_details() {
        var trace = traceOf("purchases.big-office", List.of(purchase("甲", 2, 1), new OfficeFacts("甲", 9)));

        assertThat(trace.conditions())
                .extracting(Condition::sentence, Condition::outcome)
                .containsExactly(
                        tuple("采购", Outcome.MET),
                        tuple("- 材料超过 1 页", Outcome.MET),
                        tuple("没有科室", Outcome.NOT_MET),
                        tuple("- 编制超过 3 人", Outcome.NOT_ASKED));
    }

    @Test
    void a_name_given_by_one_sentence_is_used_by_a_later_one() {
        var facts = List.of(purchase("乙", 2, 1), new OfficeFacts("甲", 9), new OfficeFacts("乙", 4));

        assertThat(traceOf("purchases.same-name", facts).fired()).isTrue();
        assertThat(traceOf("purchases.same-name", facts.subList(0, 2)).stoppedAt())
                .map(Condition::sentence)
                .contains("同名采购");
    }

    static IntStream seeds() {
        return IntStream.range(0, 3_000);
    }

    private static List<Boolean> fired(List<Object> facts, List<RuleTrace> traces) {
        var report = PURCHASES.judge().of(facts.toArray());
        return IntStream.range(0, traces.size()).mapToObj(report::hasFired).toList();
    }

    /** Met up to the one that is not, and nothing asked after it. */
    private static boolean stopsOnce(RuleTrace trace) {
        var outcomes = trace.conditions().stream().map(Condition::outcome).toList();
        var sorted = outcomes.stream().sorted().toList();
        return outcomes.equals(sorted)
                && outcomes.stream().filter(Outcome.NOT_MET::equals).count() == (trace.fired() ? 0 : 1);
    }

    private static List<Boolean> outcomesOf(String id, List<List<RuleTrace>> all) {
        return all.stream()
                .flatMap(List::stream)
                .filter(trace -> trace.rule().id().equals(id))
                .map(RuleTrace::fired)
                .distinct()
                .toList();
    }

    private static RuleTrace traceOf(String id, List<?> facts) {
        return PURCHASES.trace(facts).stream()
                .filter(trace -> trace.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> facts(Random random) {
        var facts = new ArrayList<Object>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> facts.add(purchase(random)));
        IntStream.range(0, random.nextInt(4))
                .forEach(i -> facts.add(new OfficeFacts(oneOf(random, TITLES), 3 + random.nextInt(3))));
        return facts;
    }

    private static final List<String> TITLES = List.of("培训", "培训会务", "打印机");

    private static PurchaseFacts purchase(Random random) {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                oneOf(random, TITLES),
                new BigDecimal(oneOf(random, List.of("29999.99", "30000", "90000", "300000"))),
                oneOf(random, List.of(PurchaseFacts.Kind.values())),
                1 + random.nextInt(3),
                random.nextBoolean(),
                plain.day().plusDays(random.nextInt(2)),
                plain.submitted(),
                plain.departments());
    }

    private static PurchaseFacts purchase(String title, int pages, int days) {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                title,
                plain.amount(),
                plain.kind(),
                pages,
                false,
                plain.day().plusDays(days),
                plain.submitted(),
                plain.departments());
    }

    private static <T> T oneOf(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static BuiltChapter<?> built(SampleBook book) {
        var faults = new Faults();
        var rules = new Gate(List.of(SampleBook.PURCHASES, SampleBook.ROOMS)).admit(book.files(), faults);
        var purchases = new AdmittedBook(rules.rules().subList(0, 1));
        var built = new BookBuilder(() -> UUID.randomUUID().toString()).build(purchases, faults);
        assertThat(faults.sorted()).isEmpty();
        return built.get(0);
    }
}
