package yicheng.preparation.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.preparation.seat.SeatPlan.Pinned;

/**
 * A whole room: leaders, guests beside them, heads of departments, an observer, with somebody put elsewhere by hand, and each
 * single one of them missing. All plans that the conventions allow are tried, with what a plan must be and nothing of how the
 * planner finds one.
 */
class FewestMovesWithWishesTest {

    private static final SeatConvention HALVES =
            new SeatConvention(Hand.LEFT, Hand.LEFT, SideOrder.HALVES, GuestArea.FRONT, 2, "（代）");

    record Case(SeatConvention convention, int leaders, int guests, int heads, List<Pinned> pinned, int missing) {
        @Override
        public String toString() {
            return "%s, %d leaders, %d guests, %d heads, %s, without number %d"
                    .formatted(convention.heads(), leaders, guests, heads, pinned, missing + 1);
        }

        List<Seated> people() {
            return Stream.of(People.leaders(leaders), People.guests(guests), People.heads(heads), People.observers(1))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(People.USUAL, HALVES)
                .flatMap(convention -> wishes().flatMap(pinned -> Stream.of(new int[] {5, 0, 5}, new int[] {4, 2, 4})
                        .flatMap(size -> IntStream.range(0, size[0] + size[1] + size[2])
                                .mapToObj(
                                        missing -> new Case(convention, size[0], size[1], size[2], pinned, missing)))));
    }

    private static Stream<List<Pinned>> wishes() {
        var acrossTheTable = new Pinned("head1", Place.side(-1), "便于操作电脑");
        var toTheBack = new Pinned("head2", Place.back(1, 1), "中途离席");
        var toTheFront = new Pinned("head3", Place.front(-2), "汇报");
        return Stream.of(
                List.of(),
                List.of(acrossTheTable),
                List.of(toTheBack),
                List.of(toTheFront),
                List.of(acrossTheTable, toTheFront));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void when_one_is_missing_no_plan_moves_fewer(Case given) {
        var planner = new PlanSeating(People.ROOM, given.convention());
        var before = planner.of(given.people(), SeatPlan.NONE, given.pinned()).plan();
        var there = before.with(given.pinned());
        var after = People.without(given.people(), given.missing());

        var planned = planner.of(after, before, given.pinned());

        var valid = plans(after, given.convention(), planned.plan());
        assertThat(planned.fewest()).isTrue();
        assertThat(valid).contains(planned.plan());
        assertThat(moved(planner, planned.plan(), given, there))
                .isEqualTo(valid.stream()
                        .mapToInt(plan -> moved(planner, plan, given, there))
                        .min()
                        .orElseThrow());
    }

    private static int moved(PlanSeating planner, SeatPlan plan, Case given, SeatPlan there) {
        return plan.with(planner.possible(plan, given.pinned())).movedFrom(there);
    }

    /** Observers stay where they are: at the back there is no order. */
    private static List<SeatPlan> plans(List<Seated> people, SeatConvention convention, SeatPlan planned) {
        var leaders = group(people, SeatGroup.LEADER);
        var fixed = new HashMap<String, Place>();
        group(people, SeatGroup.OBSERVER)
                .forEach(who -> fixed.put(who.seat(), planned.places().get(who.seat())));
        var plans = new ArrayList<SeatPlan>();
        for (var front : AllValidPlans.ofLeaders(leaders)) {
            for (var guests : AllValidPlans.ofGuests(group(people, SeatGroup.GUEST), front)) {
                for (var sides : AllValidPlans.ofHeads(group(people, SeatGroup.HEAD), convention.heads())) {
                    var places = new HashMap<>(fixed);
                    put(places, front, Place::front);
                    put(places, guests, Place::front);
                    put(places, sides, Place::side);
                    plans.add(new SeatPlan(places));
                }
            }
        }
        return plans;
    }

    private static void put(Map<String, Place> places, Map<String, Integer> numbers, IntFunction<Place> place) {
        numbers.forEach((seat, number) -> places.put(seat, place.apply(number)));
    }

    private static List<Seated> group(List<Seated> people, SeatGroup group) {
        return people.stream().filter(one -> one.group() == group).toList();
    }
}
