package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.HandWrittenPriorityRules;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** The stated change against every way to alter a topic, written out here by hand. */
class SmallestChangeTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final PriorityRules RULES = new HandWrittenPriorityRules();

    /** A way to alter a topic. */
    private record Alteration(boolean earlier, int more, boolean urgent, boolean important) {

        long fields() {
            return Stream.of(earlier, more > 0, urgent, important)
                    .filter(altered -> altered)
                    .count();
        }

        RankingFacts of(RankingFacts facts, RankingFacts above) {
            var moments = List.of(facts.submittedAt(), above.submittedAt().minusMinutes(1));
            return new RankingFacts(
                    facts.meeting(),
                    facts.title(),
                    facts.urgent() | urgent,
                    facts.important() | important,
                    facts.departments() + more,
                    moments.get(Boolean.compare(earlier, false)),
                    facts.matters());
        }
    }

    private static final List<Alteration> ALL = List.of(
            new Alteration(true, 0, false, false),
            new Alteration(false, 1, false, false),
            new Alteration(false, 2, false, false),
            new Alteration(false, 3, false, false),
            new Alteration(false, 0, true, false),
            new Alteration(false, 0, false, true),
            new Alteration(true, 1, false, false),
            new Alteration(true, 2, false, false),
            new Alteration(true, 3, false, false),
            new Alteration(true, 0, true, false),
            new Alteration(true, 0, false, true),
            new Alteration(false, 1, true, false),
            new Alteration(false, 2, true, false),
            new Alteration(false, 3, true, false),
            new Alteration(false, 1, false, true),
            new Alteration(false, 2, false, true),
            new Alteration(false, 3, false, true),
            new Alteration(false, 0, true, true),
            new Alteration(true, 1, true, false),
            new Alteration(true, 2, true, false),
            new Alteration(true, 3, true, false),
            new Alteration(true, 1, false, true),
            new Alteration(true, 2, false, true),
            new Alteration(true, 3, false, true),
            new Alteration(true, 0, true, true),
            new Alteration(false, 1, true, true),
            new Alteration(false, 2, true, true),
            new Alteration(false, 3, true, true),
            new Alteration(true, 1, true, true),
            new Alteration(true, 2, true, true),
            new Alteration(true, 3, true, true));

    @ParameterizedTest
    @CsvSource({
        // above: urgent, important, departments; below likewise; what is said
        "true,true,1,   true,true,1,   早于 2026年11月24日 周二 09:00 提交",
        "true,true,2,   true,true,1,   '早于 2026年11月24日 周二 09:00 提交，并涉及部门达到 2 个'",
        "true,true,1,   true,false,1,  '早于 2026年11月24日 周二 09:00 提交，并确认为重要'",
        "true,true,1,   false,true,1,  '早于 2026年11月24日 周二 09:00 提交，并确认为紧急'",
        "false,true,1,  true,false,1,  确认为重要",
        "true,false,1,  false,false,1, 确认为重要",
        "true,false,1,  false,false,2, 确认为紧急",
        "true,true,1,   false,false,1, '早于 2026年11月24日 周二 09:00 提交，并确认为紧急，并确认为重要'",
        "true,true,1,   false,false,2, '确认为紧急，并确认为重要'",
    })
    void the_change_is_the_one_a_person_would_name(
            boolean urgent,
            boolean important,
            int departments,
            boolean urgent2,
            boolean important2,
            int departments2,
            String said) {
        var above = facts(urgent, important, departments, 0);
        var below = facts(urgent2, important2, departments2, 30);

        assertThat(stated(below, above)).containsExactly(said);
    }

    @Test
    void who_was_earlier_only_needs_as_many_departments() {
        var change = change(facts(true, true, 1, 0), facts(true, true, 2, 30), RULES);

        assertThat(change.orElseThrow().said().zh()).isEqualTo("涉及部门达到 2 个");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void no_way_to_alter_fewer_fields_moves_it_up(RankingFacts below, RankingFacts above) {
        var fewest = ALL.stream()
                .filter(alteration -> isAbove(alteration.of(below, above), above, RULES))
                .mapToLong(Alteration::fields)
                .min();

        assertThat(change(below, above, RULES)).hasValueSatisfying(change -> {
            assertThat(fields(change)).isEqualTo(fewest.orElseThrow());
            assertThat(isAbove(change.applied(below), above, RULES)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"2", "5", "12"})
    void as_many_departments_as_the_neighbour_has_are_tried(int departments) {
        PriorityRules many = facts -> Stream.<Ranking>of(new Ranking.Preferred(rule(), false))
                .filter(preferred -> facts.departments() >= departments)
                .toList();

        var change = change(facts(true, true, 1, 0), facts(true, true, 12, 30), many);

        assertThat(change.orElseThrow().said().zh()).isEqualTo("涉及部门达到 %d 个".formatted(departments));
    }

    @Test
    void where_nothing_helps_nothing_is_said() {
        PriorityRules firstComesFirst = facts -> Stream.<Ranking>of(new Ranking.Tier(rule(), 1))
                .filter(tier -> facts.title().equals("上"))
                .toList();
        var above = new RankingFacts(Kind.WEEKLY, "上", true, true, 1, NINE, List.of());

        assertThat(change(facts(false, false, 1, 30), above, firstComesFirst)).isEmpty();
    }

    static Stream<Arguments> pairs() {
        return IntStream.range(0, 200).mapToObj(seed -> {
            var random = new Random(seed);
            var order = new Ranker(RULES).ordered(List.of(candidate(random(random)), candidate(random(random))));
            return Arguments.of(
                    order.get(1).candidate().facts(), order.get(0).candidate().facts());
        });
    }

    private static RankingFacts random(Random random) {
        return facts(random.nextBoolean(), random.nextBoolean(), 1 + random.nextInt(3), random.nextInt(90));
    }

    private static List<String> stated(RankingFacts below, RankingFacts above) {
        return change(below, above, RULES).stream()
                .map(change -> change.said().zh())
                .toList();
    }

    private static Optional<Change> change(RankingFacts below, RankingFacts above, PriorityRules rules) {
        var ranker = new Ranker(rules);
        var order = ranker.ordered(List.of(candidate(above), candidate(below)));
        return ranker.smallestChange(order.get(1), order.get(0));
    }

    private static boolean isAbove(RankingFacts below, RankingFacts above, PriorityRules rules) {
        var order = new Ranker(rules).ordered(List.of(candidate(above), candidate(below)));
        return order.get(0).candidate().facts() == below;
    }

    private static long fields(Change change) {
        return Stream.of(
                        change.before().isPresent(),
                        change.departments().isPresent(),
                        change.urgent(),
                        change.important())
                .filter(altered -> altered)
                .count();
    }

    private static Candidate candidate(RankingFacts facts) {
        return new Candidate("k", facts, OptionalInt.empty());
    }

    private static RankingFacts facts(boolean urgent, boolean important, int departments, int minute) {
        return new RankingFacts(
                Kind.WEEKLY, "更换设备", urgent, important, departments, NINE.plusMinutes(minute), List.of());
    }

    private static RuleRef rule() {
        return new RuleRef("priority.test", Text.chinese("试"), new Clause("3.2.rank.cross"));
    }
}
