package yicheng.preparation.seat;

import java.util.Optional;

/**
 * Somebody who needs a seat.
 *
 * @param key tells him from everybody else at this meeting
 * @param about the post or the department, for lists beside the drawing
 * @param order among his group, the lowest first
 * @param insteadOf key of the absent one for whom he came, and in whose place he sits
 */
public record Seated(String key, String name, String about, SeatGroup group, int order, Optional<String> insteadOf) {

    public Seated {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("who sits (%s, %s) needs a key and a name".formatted(key, name));
        }
    }

    /** Whose seat it is: his own, or that of the one he came for. */
    public String seat() {
        return insteadOf.orElse(key);
    }
}
