package yicheng.web.seating;

import java.util.Set;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;
import yicheng.policy.Text;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.LaidPlan.Plate;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.seating.Seating;

/** Draws the plan of a meeting under its name, with what is otherwise than the plates lie marked. */
public final class SeatingDrawing {

    private SeatingDrawing() {}

    public static Drawing of(ReadPreparation.Seen prepared, Seating seating) {
        return Drawer.of(
                title(prepared, seating),
                seating.room().layout(),
                seating.convention(),
                seating.people(),
                seating.plan(),
                seating.pinned(),
                fresh(seating));
    }

    private static Text title(ReadPreparation.Seen prepared, Seating seating) {
        var name = prepared.sitting().name();
        var when = DateWords.brief(prepared.sitting().start());
        var room = seating.room().name();
        return Text.of(
                "%s座位图 · %s · %s".formatted(name.zh(), when.zh(), room),
                "Seats at the %s · %s · %s".formatted(name.en(), when.en(), room));
    }

    private static Set<String> fresh(Seating seating) {
        var lie = seating.laid().map(LaidPlan::plates).map(Set::copyOf).orElse(Set.copyOf(seating.plates()));
        return seating.plates().stream()
                .filter(plate -> !lie.contains(plate))
                .map(Plate::seat)
                .collect(Collectors.toSet());
    }
}
