package yicheng.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.register.ClauseRegister;
import yicheng.policy.register.Parameter;
import yicheng.policy.register.Parameters;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;

class ParametersOfTheBookTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());
    private static final List<SentenceGap> GAPS =
            BENCH.gaps(TypedBook.asShipped().files());

    @ParameterizedTest
    @MethodSource("parameters")
    void every_rule_that_is_said_to_hold_it_does(Parameter parameter) {
        assertThat(parameter.carriers())
                .isNotEmpty()
                .allSatisfy(carrier -> assertThat(GAPS)
                        .anyMatch(gap -> gap.rule().id().equals(carrier.rule())
                                && gap.name().equals(carrier.gap())));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void all_its_sentences_hold_the_same_value_and_accept_the_same_others(Parameter parameter) {
        var gaps = GAPS.stream().filter(parameter::isCarriedBy).toList();

        assertThat(gaps).extracting(SentenceGap::value).containsOnly(gaps.get(0).value());
        assertThat(gaps).extracting(SentenceGap::kind).containsOnly(gaps.get(0).kind());
        assertThat(gaps)
                .extracting(SentenceGap::choices)
                .containsOnly(gaps.get(0).choices());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void its_clause_is_one_of_the_policy(Parameter parameter) {
        assertThat(ClauseRegister.has(parameter.clause().id())).isTrue();
    }

    @Test
    void no_sentence_holds_two_of_them_in_one_gap_and_no_two_have_one_id() {
        var carriers = Parameters.all().stream()
                .flatMap(one -> one.carriers().stream())
                .toList();

        assertThat(carriers).doesNotHaveDuplicates();
        assertThat(Parameters.all()).extracting(Parameter::id).doesNotHaveDuplicates();
    }

    @Test
    void the_values_are_those_of_the_policy() {
        Map<String, String> values =
                Parameters.all().stream().collect(Collectors.toMap(Parameter::id, ParametersOfTheBookTest::value));

        assertThat(values)
                .containsEntry("P.threshold.funds", "30")
                .containsEntry("P.fixed_minutes", "25")
                .containsEntry("P.close_of_day", "17:00")
                .containsEntry("P.roll.meeting", "并入下一次")
                .containsEntry("P.roll.avoid_weekend_makeup", "可以开会")
                .containsEntry("P.roll.deadline", "提前至上一个工作日")
                .containsEntry("P.month.first_week", "第一个")
                .containsEntry("P.month.cutoff.inclusive", "含当日")
                .containsEntry("P.quarter.cutoff.month", "2")
                .containsEntry("P.weekly.mode", "压缩")
                .containsEntry("P.leave.hours", "2")
                .containsEntry("P.similar.threshold", "60")
                .containsEntry("P.dup.lookback", "90");
    }

    @Test
    void the_sum_stands_in_four_sentences() {
        var sum = Parameters.of("P.threshold.funds").orElseThrow();

        assertThat(GAPS.stream().filter(sum::isCarriedBy))
                .hasSize(4)
                .allMatch(gap -> Parameters.in(gap).equals(Optional.of(sum)));
    }

    static List<Parameter> parameters() {
        return Parameters.all();
    }

    private static String value(Parameter parameter) {
        return GAPS.stream()
                .filter(parameter::isCarriedBy)
                .map(SentenceGap::value)
                .findFirst()
                .orElse("");
    }
}
