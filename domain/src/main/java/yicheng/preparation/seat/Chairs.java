package yicheng.preparation.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.people.RoomLayout;

/**
 * The chairs of a room as they stand for a plan, taken or not. Chairs in front stand as far out on each side as the plan needs;
 * the others are added in turn.
 *
 * @param halfway the two who share the centre stand half a chair from it: number one at the other hand than number two
 */
public record Chairs(List<Place> all, boolean halfway, Hand second) {

    public Chairs {
        all = List.copyOf(all);
    }

    /** @param leaders who share the centre where they are an even number */
    public static Chairs of(RoomLayout room, SeatConvention convention, SeatPlan plan, int leaders) {
        boolean even = leaders > 0 && leaders % 2 == 0;
        return new Chairs(
                Stream.of(front(room, plan), side(room), back(room), table(convention, plan))
                        .flatMap(List::stream)
                        .toList(),
                even,
                even ? convention.secondOfEven() : convention.secondOfOdd());
    }

    /** Where it does not matter how the front row is drawn. */
    public static Chairs of(RoomLayout room, SeatConvention convention, SeatPlan plan) {
        return of(room, convention, plan, 0);
    }

    public boolean has(Place place) {
        return all.contains(place);
    }

    /** From the far right of those who sit there to their far left. */
    private static List<Place> front(RoomLayout room, SeatPlan plan) {
        var taken = plan.places().values().stream()
                .filter(place -> place.zone() == Place.Zone.FRONT)
                .mapToInt(Place::number)
                .summaryStatistics();
        int left = Math.max(0, taken.getCount() == 0 ? 0 : taken.getMax());
        int right = Math.max(0, taken.getCount() == 0 ? 0 : -taken.getMin());
        while (left + right + 1 < room.front()) {
            if (left <= right) {
                left++;
            } else {
                right++;
            }
        }
        return IntStream.rangeClosed(-right, left).mapToObj(Place::front).toList();
    }

    private static List<Place> side(RoomLayout room) {
        var places = new ArrayList<Place>();
        IntStream.rangeClosed(1, room.side()).forEach(n -> {
            places.add(Place.side(n));
            places.add(Place.side(-n));
        });
        return places;
    }

    static List<Place> back(RoomLayout room) {
        return IntStream.rangeClosed(1, room.backRows())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(1, room.backSeats()).mapToObj(number -> Place.back(row, number)))
                .toList();
    }

    private static List<Place> table(SeatConvention convention, SeatPlan plan) {
        int taken = (int) plan.places().values().stream()
                .filter(place -> place.zone() == Place.Zone.TABLE)
                .count();
        return IntStream.rangeClosed(1, convention.recorders() + taken)
                .mapToObj(Place::table)
                .toList();
    }
}
