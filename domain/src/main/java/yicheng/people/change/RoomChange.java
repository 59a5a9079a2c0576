package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yicheng.people.Organisation;
import yicheng.people.Room;
import yicheng.policy.Finding;

/** What becomes different with a meeting room; a room is known by its name. */
public sealed interface RoomChange extends Change {

    String name();

    @Override
    default String subject() {
        return "room/" + name().strip();
    }

    /** Adds it, or changes its seats. */
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
            return organisation.with(new Room(name.strip(), seats));
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

    record Remove(String name) implements RoomChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    organisation.rooms().stream().anyMatch(room -> room.name().equals(name.strip()))
                            ? Stream.empty()
                            : Stream.of(Wrong.field(
                                    "name", "没有名为“%s”的会议室".formatted(name), "there is no room “%s”".formatted(name))));
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
}
