package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.agenda.Candidate;
import yicheng.agenda.Position;
import yicheng.agenda.RankTopics;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.rules.OneEdition;

/**
 * The smallest change an agenda states for each of its items, against every smaller way to fill in the same form, written
 * out here without asking what the rules say.
 */
class SmallestChangeByShippedRulesTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 24, 9, 0);

    /** Two neighbours of an agenda: the lower one as it is, and as the stated change would have it, where there is one. */
    private record Neighbours(List<Candidate> agenda, Position above, Position below) {

        RankingFacts facts() {
            return below.candidate().facts();
        }

        Stream<RankingFacts> changed() {
            return below.smallestChange().map(change -> change.applied(facts())).stream();
        }

        /** Every other way the form might have been filled in. */
        Stream<RankingFacts> others() {
            var before = above.candidate().facts().submittedAt();
            return Stream.of(facts().submittedAt(), before.minusSeconds(1), before.minusDays(7), before.plusHours(1))
                    .flatMap(at -> Stream.of(facts().departments(), 1, 2, 3, 4, 5, 9, 20)
                            .flatMap(departments -> Stream.of(true, false)
                                    .flatMap(urgent -> Stream.of(true, false)
                                            .map(important -> filledIn(urgent, important, departments, at)))))
                    .filter(other -> size(other) > 0)
                    .distinct();
        }

        /** Those smaller than the stated change; all of them, where none is stated. */
        Stream<RankingFacts> smaller() {
            int stated = changed().mapToInt(this::size).findFirst().orElse(Integer.MAX_VALUE);
            return others().filter(other -> size(other) < stated);
        }

        /** First how many fields differ, then which: time, departments, urgency, importance; then by how many departments. */
        int size(RankingFacts other) {
            int time = other.submittedAt().equals(facts().submittedAt()) ? 0 : 1;
            int departments = other.departments() == facts().departments() ? 0 : 1;
            int urgent = other.urgent() == facts().urgent() ? 0 : 1;
            int important = other.important() == facts().important() ? 0 : 1;
            int fields = time + departments + urgent + important;
            int which = time + 2 * departments + 4 * urgent + 8 * important;
            return (fields * 16 + which) * 100 + Math.abs(other.departments() - facts().departments());
        }

        boolean isMovedUpBy(RankingFacts other) {
            var mine = below.candidate();
            var changed = agenda.stream()
                    .map(candidate -> candidate.key().equals(mine.key())
                            ? new Candidate(mine.key(), other, mine.minutes())
                            : candidate)
                    .toList();
            var keys = positions(changed).stream()
                    .map(position -> position.candidate().key())
                    .toList();
            return keys.indexOf(mine.key()) < keys.indexOf(above.candidate().key());
        }

        /** Only the two of them, which is quicker; what sets them apart does not depend on the others. */
        Neighbours alone() {
            var two = agenda.stream()
                    .filter(candidate -> Stream.of(above, below)
                            .anyMatch(position -> position.candidate().key().equals(candidate.key())))
                    .toList();
            return new Neighbours(two, above, below);
        }

        private RankingFacts filledIn(boolean urgent, boolean important, int departments, LocalDateTime at) {
            return new RankingFacts(
                    facts().meeting(),
                    facts().title(),
                    urgent,
                    important,
                    departments,
                    at,
                    facts().matters(),
                    facts().others(),
                    facts().carriedOver());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_moves_the_item_above_its_neighbour_and_nothing_smaller_does(int seed) {
        assertThat(neighbours(agenda(new Random(seed)))).allSatisfy(pair -> {
            assertThat(pair.changed()).allMatch(pair::isMovedUpBy);
            assertThat(pair.smaller()).noneMatch(pair.alone()::isMovedUpBy);
        });
    }

    @Test
    void most_items_have_one_and_some_have_not_because_the_other_has_waited() {
        var pairs = seeds().boxed()
                .flatMap(seed -> neighbours(agenda(new Random(seed))).stream())
                .toList();

        assertThat(pairs).hasSizeGreaterThan(500);
        assertThat(pairs)
                .filteredOn(pair -> pair.changed().findAny().isPresent())
                .hasSizeGreaterThan(400);
        assertThat(pairs)
                .filteredOn(pair -> pair.changed().findAny().isEmpty())
                .isNotEmpty()
                .allMatch(pair -> pair.above().candidate().facts().carriedOver() > 0);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static List<Neighbours> neighbours(List<Candidate> agenda) {
        var positions = positions(agenda);
        return IntStream.range(1, positions.size())
                .mapToObj(i -> new Neighbours(agenda, positions.get(i - 1), positions.get(i)))
                .toList();
    }

    private static List<Position> positions(List<Candidate> agenda) {
        var command = new RankTopics.Command(Kind.WEEKLY, 2026, 11, agenda, 10, List.of());
        return new RankTopics(new OneEdition(ShippedRules.BOOK))
                .handle(command)
                .fold(ranked -> ranked.positions(), findings -> {
                    throw new AssertionError(findings);
                });
    }

    private static List<Candidate> agenda(Random random) {
        return IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> topic("第 %d 项".formatted(i), random))
                .toList();
    }

    /** Few departments and moments, so that topics are often equal in something. */
    private static Candidate topic(String key, Random random) {
        var facts = new RankingFacts(
                Kind.WEEKLY,
                key,
                random.nextBoolean(),
                random.nextBoolean(),
                1 + random.nextInt(3),
                NINE.plusMinutes(random.nextInt(5)),
                List.of());
        return new Candidate(key, facts.carriedOver(Math.max(0, random.nextInt(7) - 4)), OptionalInt.empty());
    }
}
