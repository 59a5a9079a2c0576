package yicheng.preparation.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.people.Room;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.LaidPlan.Plate;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.room.Rooms;
import yicheng.preparation.seat.PlanSeating;
import yicheng.preparation.seat.SeatConvention;
import yicheng.preparation.seat.SeatPlan;
import yicheng.preparation.sitting.Sitting;

/** Makes the seat plan of a meeting for everybody who is known to come, with as few changes at the tables as can be. */
public final class SeatMeeting {

    private final SeatedPeople people;
    private final Rooms rooms;

    public SeatMeeting(SeatedPeople people, Rooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** Refused where the unit has no room, or the rule book does not say how people sit. */
    public Answer<Seating> handle(Sitting sitting, Preparation preparation, PreparationTerms terms) {
        return terms.convention()
                .then(convention -> rooms.of(sitting, preparation)
                        .<Answer<Seating>>map(
                                room -> new Answer.Done<>(seating(sitting, preparation, terms, convention, room)))
                        .orElseGet(SeatMeeting::noRoom));
    }

    private Seating seating(
            Sitting sitting, Preparation preparation, PreparationTerms terms, SeatConvention convention, Room room) {
        var who = people.at(sitting, terms.precedence());
        var laid = preparation.lying(preparation.countsFrom(sitting));
        var before = laid.map(LaidPlan::base).orElse(SeatPlan.NONE);
        var planner = new PlanSeating(room.layout(), convention);
        var planned = planner.of(who, before, preparation.pinned());
        var pinned = planner.possible(planned.plan(), preparation.pinned());
        var seating = new Seating(
                room,
                convention,
                terms.seating(),
                who,
                planned.plan(),
                planned.plan().with(pinned),
                pinned,
                planned.seatless(),
                laid,
                List.of(),
                planned.fewest());
        return laid.map(plan -> changed(seating, plan, preparation.pinned())).orElse(seating);
    }

    private static Seating changed(Seating seating, LaidPlan laid, List<SeatPlan.Pinned> wished) {
        return new Seating(
                seating.room(),
                seating.convention(),
                seating.rules(),
                seating.people(),
                seating.base(),
                seating.plan(),
                seating.pinned(),
                seating.seatless(),
                seating.laid(),
                changes(laid.plates(), seating.plates()),
                seating.fewest() && isAsWished(laid, wished));
    }

    /** The office put nobody elsewhere, and took nothing of it back, since the plates were laid. */
    private static boolean isAsWished(LaidPlan laid, List<SeatPlan.Pinned> wished) {
        var lie = laid.plates().stream().collect(Collectors.toMap(Plate::seat, Plate::place));
        return laid.base().with(wished).places().equals(lie);
    }

    /** By the seat's owner: a plate with another name in the same place is a new plate. */
    static List<Seating.Change> changes(List<Plate> before, List<Plate> after) {
        var was = before.stream().collect(Collectors.toMap(Plate::seat, Function.identity()));
        var fresh = Plates.missing(before, after);
        var changes = new ArrayList<Seating.Change>();
        for (var plate : after) {
            var earlier = Optional.ofNullable(was.remove(plate.seat()));
            if (!earlier.equals(Optional.of(plate))) {
                changes.add(new Seating.Change(
                        plate.text(), earlier.map(Plate::place), Optional.of(plate.place()), fresh.contains(plate)));
            }
        }
        before.stream()
                .filter(plate -> was.containsKey(plate.seat()))
                .forEach(gone -> changes.add(
                        new Seating.Change(gone.text(), Optional.of(gone.place()), Optional.empty(), false)));
        return changes;
    }

    private static Answer<Seating> noRoom() {
        return PreparationRefusals.policy(
                PreparationRefusals.SEATS,
                "room",
                "",
                Text.of("本单位还没有登记会议室，请先在“机构和人员”里添加", "the unit has no room yet; add one to the organisation first"));
    }
}
