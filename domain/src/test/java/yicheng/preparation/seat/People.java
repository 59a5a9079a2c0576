package yicheng.preparation.seat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import yicheng.people.RoomLayout;
import yicheng.people.RoomLayout.Wall;

/** People by their group and number, and a room that is large enough for them. */
final class People {

    static final RoomLayout ROOM = new RoomLayout(9, 6, 2, 8, Wall.AHEAD, Wall.AHEAD);
    static final SeatConvention USUAL =
            new SeatConvention(Hand.LEFT, Hand.LEFT, SideOrder.ALTERNATE, GuestArea.FRONT, 2, "（代）");

    private People() {}

    static List<Seated> leaders(int count) {
        return group(SeatGroup.LEADER, "leader", count);
    }

    static List<Seated> heads(int count) {
        return group(SeatGroup.HEAD, "head", count);
    }

    static List<Seated> guests(int count) {
        return group(SeatGroup.GUEST, "guest", count);
    }

    static List<Seated> observers(int count) {
        return group(SeatGroup.OBSERVER, "observer", count);
    }

    static List<Seated> without(List<Seated> people, int index) {
        return IntStream.range(0, people.size())
                .filter(i -> i != index)
                .mapToObj(people::get)
                .toList();
    }

    private static List<Seated> group(SeatGroup group, String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Seated(name + i, name + i, "", group, i, Optional.empty()))
                .toList();
    }
}
