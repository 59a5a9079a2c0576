package yicheng.preparation.seat;

import java.util.List;
import java.util.Map;

/** People who are divided between the two sides of a place in the room. */
record SeatRow(List<String> seats, TwoSides sides) {

    SeatRow {
        seats = List.copyOf(seats);
    }

    /** Puts them as few as possible of them change place. */
    void fewest(Map<String, Place> places) {
        put(sides.places(), places);
    }

    void put(List<Place> way, Map<String, Place> places) {
        for (int i = 0; i < seats.size(); i++) {
            places.put(seats.get(i), way.get(i));
        }
    }
}
