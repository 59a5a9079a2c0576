package yicheng.web.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.people.RoomLayout;
import yicheng.people.RoomLayout.Wall;
import yicheng.policy.Text;
import yicheng.preparation.seat.Chairs;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatConvention;
import yicheng.preparation.seat.SeatGroup;
import yicheng.preparation.seat.SeatPlan;
import yicheng.preparation.seat.Seated;
import yicheng.web.seating.Drawing.Box;
import yicheng.web.seating.Drawing.Chair;
import yicheng.web.seating.Drawing.Sign;

/** Draws who sits where in a room. */
public final class Drawer {

    private static final int CHAIR = 96;
    private static final int TALL = 46;
    private static final int ACROSS = 104;
    private static final int DOWN = 56;
    private static final int BAR = 22;
    private static final int EDGE = 48;
    private static final int ROOM_ABOVE = 66;
    private static final int BELOW = 48;
    private static final int AISLE = 40;
    private static final int NARROWEST = 7 * ACROSS;
    private static final int SIGN = 150;
    private static final int THICK = 22;

    private final RoomLayout room;
    private final SeatPlan plan;
    private final List<Seated> people;
    private final SeatConvention convention;
    private final Chairs chairs;
    private final int half;
    private final int width;
    private final int middle;
    private final int front;
    private final int sides;
    private final int table;
    private final int back;
    private final int height;

    private Drawer(RoomLayout room, SeatConvention convention, List<Seated> people, SeatPlan plan) {
        this.room = room;
        this.plan = plan;
        this.people = people;
        this.convention = convention;
        int leaders = (int) people.stream()
                .filter(who -> who.group() == SeatGroup.LEADER)
                .filter(who -> plan.of(who.seat()).isPresent())
                .count();
        this.chairs = Chairs.of(room, convention, plan, leaders);
        this.half = chairs.halfway() ? chairs.second() == Hand.LEFT ? -ACROSS / 2 : ACROSS / 2 : 0;
        int reach = count(Place.Zone.FRONT, Place::number).stream()
                .mapToInt(Math::abs)
                .max()
                .orElse(0);
        int across = (2 * reach + 2) * ACROSS;
        int aisles = room.side() > 0 ? 2 * (CHAIR + BAR + AISLE) : 0;
        this.width = 2 * EDGE
                + Math.max(
                        NARROWEST, Math.max(across + aisles, (Math.max(room.backSeats(), recorders()) + 1) * ACROSS));
        this.middle = width / 2;
        this.front = ROOM_ABOVE + 34;
        this.sides = front + TALL + BAR + 34;
        this.table = sides + Math.max(0, room.side() * DOWN / 2 - TALL);
        this.back = Math.max(sides + room.side() * DOWN, table + TALL + BAR + 8) + AISLE;
        this.height = back + room.backRows() * DOWN + 30 + BELOW;
    }

    /** @param fresh whose place or plate is otherwise than the plates lie */
    public static Drawing of(
            Text title,
            RoomLayout room,
            SeatConvention convention,
            List<Seated> people,
            SeatPlan plan,
            List<SeatPlan.Pinned> pinned,
            Set<String> fresh) {
        var drawer = new Drawer(room, convention, people, plan);
        var by = pinned.stream().map(SeatPlan.Pinned::seat).collect(Collectors.toSet());
        var drawn = drawer.chairs.all().stream()
                .map(place -> drawer.chair(place, by, fresh))
                .toList();
        return new Drawing(
                drawer.width,
                drawer.height,
                drawer.floor(),
                title,
                described(drawn),
                drawer.tables(),
                drawn,
                List.of(drawer.sign(room.screen(), false), drawer.sign(room.door(), true)));
    }

    private Chair chair(Place place, Set<String> pinned, Set<String> fresh) {
        var who = plan.at(place)
                .flatMap(seat ->
                        people.stream().filter(one -> one.seat().equals(seat)).findFirst());
        var name = who.map(convention::plate).orElse("");
        return new Chair(
                place,
                new Box(left(place), top(place), CHAIR, TALL),
                who.map(Seated::seat),
                who.map(one -> one.group().code()).orElse("empty"),
                name,
                who.map(one -> shortened(one.about())).orElse(""),
                name.length() <= 4 ? 20 : name.length() <= 6 ? 15 : 11,
                who.filter(one -> pinned.contains(one.seat())).isPresent(),
                who.filter(one -> fresh.contains(one.seat())).isPresent());
    }

    /** The left hand of who sits in front is to the right on paper. */
    private int left(Place place) {
        int centre = switch (place.zone()) {
            case FRONT -> middle + place.number() * ACROSS + half;
            case SIDE -> place.number() > 0 ? width - EDGE - 14 - CHAIR / 2 : EDGE + 14 + CHAIR / 2;
            case BACK -> middle + (2 * place.number() - room.backSeats() - 1) * ACROSS / 2;
            case TABLE -> middle + (2 * place.number() - recorders() - 1) * ACROSS / 2;
        };
        return centre - CHAIR / 2;
    }

    private int top(Place place) {
        return switch (place.zone()) {
            case FRONT -> front;
            case SIDE -> sides + (Math.abs(place.number()) - 1) * DOWN;
            case BACK -> back + (place.row() - 1) * DOWN;
            case TABLE -> table + BAR + 6;
        };
    }

    private Box floor() {
        return new Box(EDGE / 2, ROOM_ABOVE, width - EDGE, height - ROOM_ABOVE - BELOW);
    }

    /** Before the front row, along the sides, and for those who write. */
    private List<Box> tables() {
        var tables = new ArrayList<Box>();
        var inFront = chairs.all().stream()
                .filter(place -> place.zone() == Place.Zone.FRONT)
                .toList();
        int from = inFront.stream().mapToInt(this::left).min().orElse(middle);
        int to = inFront.stream().mapToInt(this::left).max().orElse(middle) + CHAIR;
        tables.add(new Box(from, front + TALL + 6, to - from, BAR));
        if (room.side() > 0) {
            int length = room.side() * DOWN - (DOWN - TALL);
            tables.add(new Box(EDGE + 14 + CHAIR + 6, sides, BAR, length));
            tables.add(new Box(width - EDGE - 14 - CHAIR - 6 - BAR, sides, BAR, length));
        }
        if (recorders() > 0) {
            tables.add(new Box(middle - recorders() * ACROSS / 2, table, recorders() * ACROSS, BAR));
        }
        return tables;
    }

    private Sign sign(Wall wall, boolean door) {
        var floor = floor();
        boolean both = room.screen() == room.door();
        int aside = both && door ? SIGN + 40 : 0;
        var box = switch (wall) {
            case BEHIND -> new Box(middle - SIGN / 2 + aside, floor.y() - THICK / 2, SIGN, THICK);
            case AHEAD -> new Box(middle - SIGN / 2 + aside, floor.bottom() - THICK / 2, SIGN, THICK);
            case LEFT -> new Box(floor.right() - THICK / 2, floor.y() + floor.height() / 3 + aside, THICK, SIGN / 2);
            case RIGHT -> new Box(floor.x() - THICK / 2, floor.y() + floor.height() / 3 + aside, THICK, SIGN / 2);
        };
        return new Sign(wall, box, door ? Text.of("门", "door") : Text.of("屏幕", "screen"), door);
    }

    private int recorders() {
        return count(Place.Zone.TABLE, Place::number).size();
    }

    private List<Integer> count(Place.Zone zone, Function<Place, Integer> number) {
        return chairs.all().stream()
                .filter(place -> place.zone() == zone)
                .map(number)
                .toList();
    }

    private static Text described(List<Chair> chairs) {
        var taken = chairs.stream().filter(chair -> chair.seat().isPresent()).toList();
        return Text.of(
                taken.stream().map(chair -> chair.said().zh()).collect(Collectors.joining("；")) + "。左、右以就座者为准。",
                taken.stream().map(chair -> chair.said().en()).collect(Collectors.joining("; "))
                        + ". Left and right are those of who sits there.");
    }

    private static String shortened(String about) {
        return about.length() <= 8 ? about : about.substring(0, 7) + "…";
    }
}
