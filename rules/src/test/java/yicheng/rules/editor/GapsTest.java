package yicheng.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.policy.bench.SentenceGap;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;
import yicheng.rules.gate.Gate;
import yicheng.rules.gate.text.Faults;

class GapsTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());

    static Stream<TypedBook> books() {
        return Stream.of(TypedBook.asShipped(), TypedBook.inFullWidth());
    }

    @Test
    void a_number_is_told_with_its_sentence_and_its_place() {
        var gap = BENCH.gaps(TypedBook.asShipped().files()).stream()
                .filter(one -> one.rule().id().equals("review.major-funds"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(gap))
                .extracting(SentenceGap::sentence, SentenceGap::value, SentenceGap::name, SentenceGap::kind)
                .containsExactly(tuple("- 金额达到 30 万元", "30", "数额", SentenceGap.Kind.NUMBER));
        assertThat(gap.sentence().substring(gap.start())).startsWith("30 万元");
    }

    @ParameterizedTest
    @MethodSource("books")
    void the_place_holds_what_was_typed_and_the_sentence_holds_the_value(TypedBook book) {
        var gaps = BENCH.gaps(book.files());

        assertThat(gaps).hasSizeGreaterThan(150).allSatisfy(gap -> {
            assertThat(gap.sentence().substring(gap.start())).startsWith(gap.value());
            assertThat(gap.choices()).matches(all -> all.isEmpty() || all.contains(gap.value()));
        });
        assertThat(gaps).extracting(SentenceGap::kind).contains(kindsOfTheBook());
    }

    @ParameterizedTest
    @MethodSource("books")
    void another_value_typed_over_it_is_read_as_that_value_and_nothing_else_changes(TypedBook book) {
        var gaps = BENCH.gaps(book.files());

        assertThat(rounds(gaps)).hasSizeGreaterThan(3).allSatisfy(round -> {
            var changed = gaps.stream()
                    .map(gap -> round.contains(gap) ? other(gap) : gap.value())
                    .toList();
            assertThat(admitted(book.with(round, GapsTest::other)))
                    .extracting(SentenceGap::value)
                    .isEqualTo(changed);
        });
    }

    @Test
    void a_draft_with_a_fault_shows_the_values_of_its_other_rules() {
        var shipped = TypedBook.asShipped();
        var broken = shipped.with("review.dslr", shipped.text("review.dslr").replace("- 金额达到 30 万元", "- 金额大约 30 万元"));

        var rules =
                BENCH.gaps(broken.files()).stream().map(gap -> gap.rule().id()).collect(Collectors.toSet());

        assertThat(rules)
                .contains("review.project-funds", "meetings.weekly", "priority.alike")
                .doesNotContain("review.major-funds");
    }

    /** The first gap of every rule, the second of every rule, and so on: rules are read one by one. */
    private static List<List<SentenceGap>> rounds(List<SentenceGap> gaps) {
        Map<String, List<SentenceGap>> byRule =
                gaps.stream().collect(Collectors.groupingBy(gap -> gap.rule().id()));
        int most = byRule.values().stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, most)
                .mapToObj(i -> byRule.values().stream()
                        .filter(all -> all.size() > i)
                        .map(all -> all.get(i))
                        .toList())
                .toList();
    }

    private static List<SentenceGap> admitted(TypedBook book) {
        var faults = new Faults();
        var admission = new Gate(Chapters.all()).admit(book.files(), faults);
        assertThat(faults.sorted()).isEmpty();
        return admission.rules().stream().flatMap(Gaps::of).toList();
    }

    private static String other(SentenceGap gap) {
        return switch (gap.kind()) {
            case NUMBER, WHOLE -> Integer.toString(Integer.parseInt(gap.value()) + 7);
            case TIME -> gap.value().equals("16:45") ? "08:15" : "16:45";
            case DATE -> "2027-01-31";
            case CHOICE -> otherOf(gap);
            case WORDS -> "甲、" + gap.value();
            case TEXT -> "另请注意：" + gap.value() + "２";
        };
    }

    private static String otherOf(SentenceGap gap) {
        var others = new ArrayList<>(gap.choices());
        others.remove(gap.value());
        return others.get(others.size() - 1);
    }

    private static SentenceGap.Kind[] kindsOfTheBook() {
        return new SentenceGap.Kind[] {
            SentenceGap.Kind.NUMBER,
            SentenceGap.Kind.WHOLE,
            SentenceGap.Kind.TIME,
            SentenceGap.Kind.CHOICE,
            SentenceGap.Kind.WORDS,
            SentenceGap.Kind.TEXT
        };
    }
}
