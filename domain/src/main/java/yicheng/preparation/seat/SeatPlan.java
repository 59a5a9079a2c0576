package yicheng.preparation.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits where.
 *
 * @param places by the one whose seat it is; no two have the same
 */
public record SeatPlan(Map<String, Place> places) {

    public static final SeatPlan NONE = new SeatPlan(Map.of());

    /**
     * The office wants somebody in another place than the rule book gives him.
     *
     * @param reason as the office gave it
     */
    public record Pinned(String seat, Place place, String reason) {}

    public SeatPlan {
        places = Map.copyOf(places);
        if (places.values().stream().distinct().count() < places.size()) {
            throw new IllegalArgumentException("two people have one place in %s".formatted(places));
        }
    }

    public Optional<Place> of(String seat) {
        return Optional.ofNullable(places.get(seat));
    }

    public Optional<String> at(Place place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** In this order; who sits in such a place goes to the one that becomes free. Who is not there moves nobody. */
    public SeatPlan with(List<Pinned> pinned) {
        var moved = new HashMap<>(places);
        for (var pin : pinned) {
            var from = moved.get(pin.seat());
            if (from != null) {
                moved.replaceAll((seat, place) -> place.equals(pin.place()) ? from : place);
                moved.put(pin.seat(), pin.place());
            }
        }
        return new SeatPlan(moved);
    }

    /** How many of those who have a seat in both sit in another one. */
    public int movedFrom(SeatPlan before) {
        return (int) places.entrySet().stream()
                .filter(entry -> before.of(entry.getKey())
                        .filter(was -> !was.equals(entry.getValue()))
                        .isPresent())
                .count();
    }
}
