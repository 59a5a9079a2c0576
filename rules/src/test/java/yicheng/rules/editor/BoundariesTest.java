package yicheng.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.Boundary.Probe;
import yicheng.policy.bench.SentenceGap;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;

class BoundariesTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());
    private static final TypedBook SHIPPED = TypedBook.asShipped();
    private static final List<Boundary> OF_SHIPPED = BENCH.boundaries(SHIPPED.files(), SHIPPED.files());

    @Test
    void every_number_in_a_condition_of_the_shipped_book_has_probes_that_come_out_differently_on_its_two_sides() {
        var numbers = BENCH.gaps(SHIPPED.files()).stream()
                .filter(gap -> gap.kind() == SentenceGap.Kind.NUMBER || gap.kind() == SentenceGap.Kind.WHOLE)
                .filter(gap -> gap.sentence().startsWith("- "))
                .map(gap -> tuple(gap.file(), gap.line(), gap.column()))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(12);
        assertThat(OF_SHIPPED)
                .extracting(Boundary::file, Boundary::line, Boundary::column)
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(OF_SHIPPED)
                .allSatisfy(boundary -> assertThat(boundary.probes())
                        .as(boundary.toString())
                        .hasSizeBetween(2, 3)
                        .extracting(Probe::fires)
                        .contains(true, false));
    }

    @Test
    void nothing_changes_against_the_same_book() {
        assertThat(OF_SHIPPED).noneMatch(Boundary::changes);
    }

    @Test
    void a_sum_is_probed_to_the_cent() {
        var boundary = of("review.major-funds", "30 万元", OF_SHIPPED);

        assertThat(boundary.probes())
                .extracting(Probe::column, Probe::value, Probe::fires)
                .containsExactly(
                        tuple("涉及金额", "299999.99元", false),
                        tuple("涉及金额", "30万元", true),
                        tuple("涉及金额", "300000.01元", true));
    }

    @Test
    void a_sum_raised_to_50_shows_what_no_longer_goes_to_the_party_committee() {
        var raised = SHIPPED.with("review.dslr", SHIPPED.text("review.dslr").replace("- 金额达到 30 万元", "- 金额达到 50 万元"));

        var boundary = of("review.major-funds", "50 万元", BENCH.boundaries(raised.files(), SHIPPED.files()));

        assertThat(boundary.changes()).isTrue();
        assertThat(boundary.probes())
                .extracting(Probe::value, Probe::fires, Probe::firesNow)
                .containsExactly(
                        tuple("499999.99元", false, true), tuple("50万元", true, true), tuple("500000.01元", true, true));
    }

    @Test
    void the_lines_it_proposes_are_examples_that_come_out_as_they_say() {
        var files = SHIPPED;
        for (var boundary : OF_SHIPPED) {
            var file = boundary.file().replace(".dslr", ".examples.csv");
            for (var probe : boundary.probes()) {
                files = files.with(file, files.text(file) + probe.example() + "\n");
            }
        }

        var check = BENCH.check(files.files());

        assertThat(check.faults()).isEmpty();
        assertThat(check.passes()).isTrue();
        assertThat(check.examples())
                .hasSize(BENCH.check(SHIPPED.files()).examples().size()
                        + OF_SHIPPED.stream()
                                .mapToInt(boundary -> boundary.probes().size())
                                .sum());
    }

    @Test
    void a_new_rule_without_examples_is_probed_on_a_usual_topic_and_fires_nowhere_in_force() {
        var files = SHIPPED.with("review.dslr", SHIPPED.text("review.dslr") + """
                规则 "金额特别大的议题另行提醒"
                  @编号("review.huge") @条款("3.1.review.money")
                当
                  议题
                  - 金额达到 1000.5 元
                则
                  提醒办公室，“涉及金额”：“金额特别大”
                结束
                """);

        var boundary = of("review.huge", "1000.5 元", BENCH.boundaries(files.files(), SHIPPED.files()));

        assertThat(boundary.probes())
                .extracting(Probe::value, Probe::fires, Probe::firesNow)
                .containsExactly(
                        tuple("1000.49元", false, false), tuple("1000.5元", true, false), tuple("1000.51元", true, false));
    }

    @Test
    void a_month_is_probed_where_a_rule_asks_for_one() {
        var files = SHIPPED.with(
                "meetings.dslr",
                SHIPPED.text("meetings.dslr").replaceFirst("  - 是周例会\n", "  - 是周例会\n  - 自 2027 年起\n  - 在 11 月\n"));

        var found = BENCH.boundaries(files.files(), SHIPPED.files());

        assertThat(of("meetings.weekly", "2027 年", found).probes())
                .extracting(Probe::value)
                .containsExactly("2026", "2027", "2028");
        assertThat(of("meetings.weekly", "11 月", found).changes()).isTrue();
    }

    @Test
    void a_length_no_field_can_have_is_not_tried() {
        var files = SHIPPED.with(
                "review.dslr", SHIPPED.text("review.dslr").replace("- 议题名称超过 40 个字", "- 议题名称超过 999999999 个字"));

        assertThat(BENCH.boundaries(files.files(), SHIPPED.files()))
                .extracting(boundary -> boundary.rule().id())
                .contains("review.background-thin")
                .doesNotContain("review.title-length");
    }

    @Test
    void of_very_many_numbers_those_that_changed_are_tried() {
        var rules = new StringBuilder(SHIPPED.text("review.dslr").replace("- 议题名称超过 40 个字", "- 议题名称超过 50 个字"));
        IntStream.range(0, 100).forEach(i -> rules.append(manyNumbers(i)));
        var many = SHIPPED.with("review.dslr", rules.toString());

        var found = BENCH.boundaries(many.files(), SHIPPED.files());

        assertThat(found.stream().filter(one -> one.file().equals("review.dslr")))
                .hasSize(200)
                .extracting(one -> one.rule().id())
                .contains("review.title-length")
                .doesNotContain("review.major-funds");
    }

    @Test
    void a_draft_that_cannot_be_compiled_has_none() {
        var broken = SHIPPED.with("review.dslr", "这不是规则");

        assertThat(BENCH.boundaries(broken.files(), SHIPPED.files())).isEmpty();
    }

    private static String manyNumbers(int i) {
        return """
                规则 "第 %d 条"
                  @编号("review.many-%d") @条款("3.1.review.money")
                当
                  议题
                  - 金额达到 %d 万元
                  - 涉及部门达到 %d 个
                则
                  提醒办公室，“涉及金额”：“好”
                结束
                """.formatted(i, i, i + 1, i % 9 + 2);
    }

    private static Boundary of(String rule, String number, List<Boundary> all) {
        return all.stream()
                .filter(one -> one.rule().id().equals(rule) && one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
