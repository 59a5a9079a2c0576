package yicheng.preparation;

import java.time.Instant;
import java.util.List;
import yicheng.people.Person;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatPlan;

/**
 * The plan by which the plates lie on the tables.
 *
 * @param base by the rule book alone, before the office put somebody elsewhere: later plans are compared with it
 * @param plates as they lie
 * @param printed texts of the plates that were not on the tables before; twice for two people of one name
 */
public record LaidPlan(SeatPlan base, List<Plate> plates, List<String> printed, Person.Id by, Instant at) {

    /**
     * @param seat whose seat it is
     * @param text what is printed on the plate
     */
    public record Plate(String seat, String text, Place place) {}

    public LaidPlan {
        plates = List.copyOf(plates);
        printed = List.copyOf(printed);
    }
}
