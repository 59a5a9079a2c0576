package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.agenda.Candidate;
import yicheng.agenda.Position;
import yicheng.agenda.RankTopics;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.policy.RuleRef;
import yicheng.rules.OneEdition;
import yicheng.rules.book.SimulatedYear.Standing;

/**
 * By the shipped rules no topic waits for ever. Each week it waits it stands a tier earlier, so after three it is in the
 * first of four, and there those that waited longer come first: from then on nothing that came in a later week stands above
 * it, and each meeting takes at least the first of those that do.
 */
class AgeingTest {

    /** Four tiers. */
    private static final int FIRST_TIER_AFTER = 3;

    /**
     * Three weeks to the first tier; then those that were there when it came take two places a week: eight of its month and
     * at most six left from the months before make seven meetings, the first of them in its third week.
     */
    private static final int MOST_WEEKS_WHERE_THERE_IS_TIME = FIRST_TIER_AFTER + 6;

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 24, 9, 0);

    @Test
    void a_topic_carried_over_once_leads_the_tier_before_its_own() {
        var ranked =
                ranked(topic("新来的急事要事", true, true, 0), topic("新来的要事", false, true, 0), topic("等过的急事", true, false, 1));

        assertThat(ranked).extracting(AgeingTest::key).containsExactly("新来的急事要事", "等过的急事", "新来的要事");
        assertThat(ranked.get(1).why().zh()).isEqualTo("第 3 档：紧急但不重要的议题再次之；因会期已满顺延过 1 次，提前到第 2 档；上一项档次更前");
        assertThat(ranked.get(2).why().zh()).isEqualTo("第 2 档：重要但不紧急的议题次之；与上一项同档，上一项顺延的次数更多");
    }

    @Test
    void the_rule_that_raises_it_is_named() {
        var ranked = ranked(topic("等过的急事", true, false, 1));

        assertThat(ranked.get(0).because())
                .extracting(RuleRef::id)
                .containsExactly("priority.urgent", "priority.carried-over");
    }

    @ParameterizedTest
    @CsvSource({"1,3", "2,2", "3,1", "4,1", "9,1"})
    void no_topic_is_raised_above_the_first_tier(int times, int tier) {
        var ranked = ranked(topic("小事", false, false, times));

        assertThat(ranked.get(0).why().zh()).endsWith("；因会期已满顺延过 %d 次，提前到第 %d 档".formatted(times, tier));
    }

    @Test
    void in_the_first_tier_too_whoever_waited_longer_comes_first() {
        var ranked =
                ranked(topic("新来的", true, true, 0), topic("等过一次的", true, true, 1), topic("等过四次的", false, false, 4));

        assertThat(ranked).extracting(AgeingTest::key).containsExactly("等过四次的", "等过一次的", "新来的");
        assertThat(ranked.get(1).why().zh()).contains("因会期已满顺延过 1 次，仍在第 1 档，排在同档后来的前面");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void where_there_is_time_for_all_none_waits_longer_than_nine_weeks(int seed) {
        var random = new Random(seed);

        var year = SimulatedYear.of(SimulatedYear.fullMonths(random), false, true, random);

        assertThat(year)
                .filteredOn(standing -> standing.weeksWaited() >= MOST_WEEKS_WHERE_THERE_IS_TIME)
                .allMatch(Standing::hasTime);
        assertThat(year)
                .filteredOn(Standing::hasTime)
                .extracting(Standing::marks)
                .contains("true true", "true false", "false true", "false false");
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "3,true", "4,true"})
    void where_there_is_not_none_is_overtaken_after_its_third_week(int seed, boolean mixedLengths) {
        var random = new Random(seed);

        var year = SimulatedYear.of(SimulatedYear.tooMany(random), mixedLengths, true, random);

        assertThat(year)
                .filteredOn(standing -> standing.weeksWaited() >= FIRST_TIER_AFTER)
                .hasSizeGreaterThan(SimulatedYear.WEEKS)
                .allSatisfy(standing ->
                        assertThat(above(standing, year)).allMatch(other -> other.came() <= standing.came()));
    }

    /** So it waits at most as many weeks more as there are above it in its third. */
    @ParameterizedTest
    @CsvSource({"5,false", "6,true"})
    void and_it_comes_nearer_to_the_front_with_every_meeting(int seed, boolean mixedLengths) {
        var random = new Random(seed);

        var year = SimulatedYear.of(SimulatedYear.tooMany(random), mixedLengths, true, random);

        assertThat(year)
                .filteredOn(standing -> standing.weeksWaited() >= FIRST_TIER_AFTER && !standing.hasTime())
                .filteredOn(standing -> standing.week() < SimulatedYear.WEEKS - 1)
                .hasSizeGreaterThan(SimulatedYear.WEEKS)
                .allSatisfy(standing -> assertThat(SimulatedYear.next(standing, year))
                        .hasValueSatisfying(next -> assertThat(next.position().number())
                                .isLessThan(standing.position().number())));
    }

    @Test
    void if_waiting_did_not_count_topics_of_the_first_month_would_still_wait_at_the_end_of_the_year() {
        assertThat(waitingAtTheEnd(7, false)).anyMatch(standing -> standing.came() < 4);
        assertThat(waitingAtTheEnd(7, true)).isNotEmpty().noneMatch(standing -> standing.came() < 26);
    }

    private static List<Standing> waitingAtTheEnd(int seed, boolean counted) {
        var random = new Random(seed);
        return SimulatedYear.of(SimulatedYear.tooMany(random), false, counted, random).stream()
                .filter(standing -> standing.week() == SimulatedYear.WEEKS - 1 && !standing.hasTime())
                .toList();
    }

    private static Stream<Standing> above(Standing standing, List<Standing> year) {
        return year.stream()
                .filter(other -> other.week() == standing.week())
                .filter(other -> other.position().number() < standing.position().number());
    }

    private static List<Position> ranked(Candidate... topics) {
        var command = new RankTopics.Command(Kind.WEEKLY, 2026, 11, List.of(topics), 10, List.of());
        return new RankTopics(new OneEdition(ShippedRules.BOOK))
                .handle(command)
                .fold(agenda -> agenda.positions(), findings -> {
                    throw new AssertionError(findings);
                });
    }

    private static String key(Position position) {
        return position.candidate().key();
    }

    private static Candidate topic(String title, boolean urgent, boolean important, int carriedOver) {
        var facts = new RankingFacts(Kind.WEEKLY, title, urgent, important, 1, NINE, List.of());
        return new Candidate(title, facts.carriedOver(carriedOver), OptionalInt.empty());
    }
}
