package yicheng.preparation.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.people.RoomLayout;

/** A plan that is being made, group by group. */
final class Seating {

    private final SeatPlan before;
    private final RoomLayout room;
    private final Set<Place> wanted;
    private final Map<String, Place> places = new HashMap<>();
    private final List<SeatRow> rows = new ArrayList<>();
    private final List<Seated> seatless = new ArrayList<>();
    private int left;
    private int right;

    /** @param wanted places that the office gives to somebody; nobody new is put there as long as others are free */
    Seating(SeatPlan before, RoomLayout room, Set<Place> wanted) {
        this.before = before;
        this.room = room;
        this.wanted = Set.copyOf(wanted);
    }

    /** Without what the office wants otherwise. */
    PlanSeating.Planned planned() {
        rows.forEach(row -> row.fewest(places));
        return new PlanSeating.Planned(new SeatPlan(places), seatless, true);
    }

    /** The plan that moves fewest once people sit where the office wants them. */
    PlanSeating.Planned planned(FewestMoves fewest) {
        return fewest.of(places, rows)
                .map(plan -> new PlanSeating.Planned(plan, seatless, true))
                .orElseGet(() -> new PlanSeating.Planned(planned().plan(), seatless, false));
    }

    /** Number one in the centre; an even number has one more on the side of number two. */
    void leaders(List<Seated> leaders, Hand second) {
        var all = fitting(leaders, room.front());
        if (all.isEmpty()) {
            return;
        }
        places.put(all.get(0).seat(), Place.CENTRE);
        var others = all.subList(1, all.size());
        int more = others.size() % 2 != 0 && second == Hand.LEFT ? 1 : 0;
        left = others.size() / 2 + more;
        right = others.size() - left;
        int toLeft = left;
        put(others, inTurn(others.size(), 0, 0, second), count -> count == toLeft, false, Place::front, 0, 0);
    }

    /** Beyond the leaders, going on with their turns. */
    void guests(List<Seated> guests, Hand first) {
        boolean noLeader = places.isEmpty();
        var all = fitting(guests, room.front() - places.size() - left - right);
        var others = noLeader && !all.isEmpty() ? all.subList(1, all.size()) : all;
        if (noLeader && !all.isEmpty()) {
            places.put(all.get(0).seat(), Place.CENTRE);
        }
        int ahead = left - right;
        put(
                others,
                inTurn(others.size(), left, right, first),
                count -> Math.abs(ahead + 2 * count - others.size()) <= 1,
                false,
                Place::front,
                left,
                right);
    }

    void heads(List<Seated> heads, SideOrder order) {
        var all = fitting(heads, 2 * room.side());
        boolean halves = order == SideOrder.HALVES;
        int half = (all.size() + 1) / 2;
        var wished = halves
                ? IntStream.range(0, all.size())
                        .mapToObj(i -> i < half ? Hand.LEFT : Hand.RIGHT)
                        .toList()
                : inTurn(all.size(), 0, 0, Hand.LEFT);
        put(all, wished, count -> Math.abs(2 * count - all.size()) <= 1, halves, Place::side, 0, 0);
    }

    /** Who has a seat there keeps it. */
    void behind(List<Seated> people) {
        var seats = IntStream.rangeClosed(1, room.backRows())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(1, room.backSeats()).mapToObj(number -> Place.back(row, number)))
                .toList();
        keepOrFill(fitting(people, seats.size()), new LinkedHashSet<>(seats));
    }

    /** As many seats as are needed stand there. */
    void table(List<Seated> people) {
        var seats =
                IntStream.rangeClosed(1, people.size()).mapToObj(Place::table).toList();
        keepOrFill(people, new LinkedHashSet<>(seats));
    }

    private void keepOrFill(List<Seated> people, Set<Place> free) {
        var without = new ArrayList<Seated>();
        for (var one : people) {
            var kept = before.of(one.seat()).filter(free::remove);
            kept.ifPresentOrElse(place -> places.put(one.seat(), place), () -> without.add(one));
        }
        var next = Stream.concat(
                        free.stream().filter(place -> !wanted.contains(place)),
                        free.stream().filter(wanted::contains))
                .iterator();
        without.forEach(one -> places.put(one.seat(), next.next()));
    }

    private void put(
            List<Seated> people,
            List<Hand> wished,
            IntPredicate allowed,
            boolean leftFirst,
            IntFunction<Place> place,
            int leftTaken,
            int rightTaken) {
        var were = people.stream().map(one -> before.of(one.seat())).toList();
        rows.add(new SeatRow(
                people.stream().map(Seated::seat).toList(),
                new TwoSides(
                        were,
                        wished,
                        allowed,
                        leftFirst,
                        n -> place.apply(Hand.LEFT.at(leftTaken + n)),
                        n -> place.apply(Hand.RIGHT.at(rightTaken + n)))));
    }

    /** Each to the shorter side; to {@code first} where both are as long. */
    private static List<Hand> inTurn(int people, int left, int right, Hand first) {
        var turns = new ArrayList<Hand>();
        int ahead = left - right;
        for (int i = 0; i < people; i++) {
            var hand = ahead == 0 ? first : ahead < 0 ? Hand.LEFT : Hand.RIGHT;
            turns.add(hand);
            ahead += hand == Hand.LEFT ? 1 : -1;
        }
        return turns;
    }

    private List<Seated> fitting(List<Seated> people, int seats) {
        int fit = Math.max(0, Math.min(people.size(), seats));
        seatless.addAll(people.subList(fit, people.size()));
        return people.subList(0, fit);
    }
}
