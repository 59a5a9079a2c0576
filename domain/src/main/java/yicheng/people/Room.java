package yicheng.people;

/** A room meetings are held in. */
public record Room(String name, int seats) {

    public Room {
        if (name.isBlank() || seats < 1) {
            throw new IllegalArgumentException("room (%s, %d seats) needs a name and seats".formatted(name, seats));
        }
    }
}
