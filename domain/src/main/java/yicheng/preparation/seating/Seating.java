package yicheng.preparation.seating;

import java.util.List;
import java.util.Optional;
import yicheng.people.Room;
import yicheng.policy.RuleRef;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatConvention;
import yicheng.preparation.seat.SeatPlan;
import yicheng.preparation.seat.Seated;

/**
 * The seat plan of a meeting as it should be now.
 *
 * @param rules that seat people, in the order of the rule book
 * @param base by the rule book alone
 * @param plan with those whom the office put elsewhere
 * @param pinned those it put elsewhere, as far as they come and their place is there
 * @param seatless for whom the room has no seat
 * @param laid the plan by which the plates lie on the tables
 * @param changes against that; none where no plates lie there
 * @param fewest no plan that the conventions allow moves fewer, the office having put nobody elsewhere since
 */
public record Seating(
        Room room,
        SeatConvention convention,
        List<RuleRef> rules,
        List<Seated> people,
        SeatPlan base,
        SeatPlan plan,
        List<SeatPlan.Pinned> pinned,
        List<Seated> seatless,
        Optional<LaidPlan> laid,
        List<Change> changes,
        boolean fewest) {

    /**
     * Something to be done at the tables.
     *
     * @param text of the plate
     * @param from empty for a plate that is put there in addition
     * @param to empty for one that is taken away
     */
    public record Change(String text, Optional<Place> from, Optional<Place> to, boolean newPlate) {}

    public Seating {
        rules = List.copyOf(rules);
        people = List.copyOf(people);
        pinned = List.copyOf(pinned);
        seatless = List.copyOf(seatless);
        changes = List.copyOf(changes);
    }

    /** Those who have a seat, in the order of {@link #people}. */
    public List<LaidPlan.Plate> plates() {
        return people.stream()
                .flatMap(
                        who -> plan
                                .of(who.seat())
                                .map(place -> new LaidPlan.Plate(who.seat(), convention.plate(who), place))
                                .stream())
                .toList();
    }

    public Optional<Seated> sitting(String seat) {
        return people.stream().filter(who -> who.seat().equals(seat)).findFirst();
    }

    /** How many of those whose plates lie there change place. */
    public int moved() {
        return (int) changes.stream()
                .filter(change -> change.from().isPresent() && change.to().isPresent())
                .filter(change -> !change.from().equals(change.to()))
                .count();
    }

    public boolean isLaid() {
        return laid.isPresent() && changes.isEmpty();
    }
}
