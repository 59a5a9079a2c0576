package yicheng.preparation.seat;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single absence in every row of up to seven, and whoever comes back, against all valid plans there are. */
class FewestMovesTest {

    private static final PlanSeating PLANNER = new PlanSeating(People.ROOM, People.USUAL);

    record Absence(int people, int index) {
        @Override
        public String toString() {
            return "number %d of %d".formatted(index + 1, people);
        }
    }

    static Stream<Absence> absences() {
        return IntStream.rangeClosed(2, 7)
                .boxed()
                .flatMap(people -> IntStream.range(0, people).mapToObj(index -> new Absence(people, index)));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void when_a_leader_is_missing_no_plan_moves_fewer(Absence absence) {
        var all = People.leaders(absence.people());

        fewest(all, People.without(all, absence.index()), AllValidPlans::ofLeaders);
    }

    @ParameterizedTest
    @MethodSource("absences")
    void when_a_leader_comes_after_all_no_plan_moves_fewer(Absence absence) {
        var all = People.leaders(absence.people());

        fewest(People.without(all, absence.index()), all, AllValidPlans::ofLeaders);
    }

    @ParameterizedTest
    @MethodSource("absences")
    void when_a_head_of_department_is_missing_no_plan_moves_fewer(Absence absence) {
        var all = People.heads(absence.people());

        fewest(all, People.without(all, absence.index()), AllValidPlans::ofHeads);
    }

    @ParameterizedTest
    @MethodSource("absences")
    void when_a_second_one_is_missing_too_no_plan_moves_fewer(Absence absence) {
        var all = People.heads(absence.people());
        var one = People.without(all, absence.index());
        var planned = PLANNER.of(one, PLANNER.of(all).plan()).plan();

        IntStream.range(0, one.size())
                .forEach(index -> fewest(planned, People.without(one, index), AllValidPlans::ofHeads));
    }

    private static void fewest(
            List<Seated> before, List<Seated> after, Function<List<Seated>, List<Map<String, Integer>>> valid) {
        fewest(PLANNER.of(before).plan(), after, valid);
    }

    private static void fewest(
            SeatPlan before, List<Seated> after, Function<List<Seated>, List<Map<String, Integer>>> valid) {
        var were = numbers(before);
        var all = after.isEmpty() ? List.of(Map.<String, Integer>of()) : valid.apply(after);

        var planned = numbers(PLANNER.of(after, before).plan());

        assertThat(all).contains(planned);
        assertThat(AllValidPlans.moved(planned, were))
                .isEqualTo(all.stream()
                        .mapToInt(plan -> AllValidPlans.moved(plan, were))
                        .min()
                        .orElseThrow());
    }

    private static Map<String, Integer> numbers(SeatPlan plan) {
        return plan.places().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().number()));
    }
}
