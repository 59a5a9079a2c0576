package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Organisation;
import yicheng.people.Room;
import yicheng.people.RoomLayout;
import yicheng.policy.Finding;

/** What becomes different with a meeting room; a room is known by its name. */
public sealed interface RoomChange extends Change {

    String name();

    @Override
    default String subject() {
        return "room/" + name().strip();
    }

    /** Adds it, or changes its seats, which then stand as is usual for so many. */
    record Put(String name, int seats) implements RoomChange {

        private static final int MOST_SEATS = 2_000;

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    NameCheck.faults("name", name).stream(),
                    seats >= 1 && seats <= MOST_SEATS
                            ? Stream.empty()
                            : Stream.of(Wrong.field(
                                    "seats",
                                    "座位数 %d 应为 1 至 %d".formatted(seats, MOST_SEATS),
                                    "%d seats is not between 1 and %d".formatted(seats, MOST_SEATS))));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            var same = organisation.rooms().stream()
                    .filter(room -> room.name().equals(name.strip()) && room.seats() == seats)
                    .findFirst();
            return organisation.with(same.orElse(new Room(name.strip(), seats)));
        }

        @Override
        public String act() {
            return "room.put";
        }

        @Override
        public Map<String, String> content() {
            return Map.of("seats", Integer.toString(seats));
        }
    }

    /**
     * Says how its seats stand.
     *
     * @param layout empty for as is usual
     */
    record Arrange(String name, Optional<RoomLayout> layout) implements RoomChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            var room = organisation.rooms().stream()
                    .filter(one -> one.name().equals(name.strip()))
                    .findFirst();
            return Wrong.all(
                    room.isPresent() ? Stream.empty() : Stream.of(unknown(name)),
                    room
                            .flatMap(one -> layout.filter(stands -> stands.seats() > one.seats())
                                    .map(stands -> tooMany(one, stands)))
                            .stream());
        }

        private static Finding tooMany(Room room, RoomLayout layout) {
            return Wrong.field(
                    "layout",
                    "前排、两侧和后排共 %d 座，多于%s的 %d 座；请减少，或先改座位数".formatted(layout.seats(), room.name(), room.seats()),
                    "%d seats in front, at the sides and at the back are more than the %d of %s"
                            .formatted(layout.seats(), room.seats(), room.name()));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return organisation.rooms().stream()
                    .filter(one -> one.name().equals(name.strip()))
                    .findFirst()
                    .map(room -> organisation.with(new Room(room.name(), room.seats(), layout)))
                    .orElse(organisation);
        }

        @Override
        public String act() {
            return "room.arranged";
        }

        @Override
        public Map<String, String> content() {
            return layout.map(stands -> Map.of(
                            "front", Integer.toString(stands.front()),
                            "side", Integer.toString(stands.side()),
                            "back", stands.backRows() + " x " + stands.backSeats(),
                            "screen", stands.screen().code(),
                            "door", stands.door().code()))
                    .orElse(Map.of("layout", "usual"));
        }
    }

    record Remove(String name) implements RoomChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    organisation.rooms().stream().anyMatch(room -> room.name().equals(name.strip()))
                            ? Stream.empty()
                            : Stream.of(unknown(name)));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return organisation.withoutRoom(name.strip());
        }

        @Override
        public String act() {
            return "room.removed";
        }

        @Override
        public Map<String, String> content() {
            return Map.of();
        }
    }

    private static Finding unknown(String name) {
        return Wrong.field("name", "没有名为“%s”的会议室".formatted(name), "there is no room “%s”".formatted(name));
    }
}
