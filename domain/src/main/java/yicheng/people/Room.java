package yicheng.people;

import java.util.Optional;

/**
 * A room meetings are held in.
 *
 * @param arranged how its seats stand, where the office has said so
 */
public record Room(String name, int seats, Optional<RoomLayout> arranged) {

    public Room {
        if (name.isBlank() || seats < 1) {
            throw new IllegalArgumentException("room (%s, %d seats) needs a name and seats".formatted(name, seats));
        }
    }

    public Room(String name, int seats) {
        this(name, seats, Optional.empty());
    }

    /** As the office said, or else as is usual for so many seats. */
    public RoomLayout layout() {
        return arranged.orElseGet(() -> RoomLayout.usual(seats));
    }
}
