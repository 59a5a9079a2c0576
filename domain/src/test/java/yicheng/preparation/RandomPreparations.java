package yicheng.preparation;

import java.util.List;
import java.util.Map;
import yicheng.AnyValues;
import yicheng.meeting.MeetingRef;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatPlan;

/** Preparations with everything that can be kept of them, the same for the same seed. */
public final class RandomPreparations {

    private static final List<String> PLACES = List.of("C", "L1", "R12", "SL3", "SR1", "B2-10", "T2");

    private final AnyValues any;

    public RandomPreparations(long seed) {
        this.any = new AnyValues(seed);
    }

    public Preparation preparation(MeetingRef ref) {
        return new Preparation(
                ref,
                any.maybe(any::text),
                any.some(this::mark),
                any.maybe(this::laid),
                any.some(this::pinned),
                any.maybe(this::since));
    }

    private Mark mark() {
        var list = any.yesOrNo() ? Checklist.VENUE : Checklist.CHECK;
        return new Mark(list, any.text(), any.yesOrNo() ? "" : any.text(), any.person(), any.moment());
    }

    private LaidPlan laid() {
        var base = new SeatPlan(Map.of(any.text() + "甲", place("C"), any.text() + "乙", place("SL2")));
        return new LaidPlan(
                base,
                any.some(() -> new LaidPlan.Plate(any.text(), any.text(), anyPlace())),
                any.some(any::text),
                any.person(),
                any.moment());
    }

    private SeatPlan.Pinned pinned() {
        return new SeatPlan.Pinned(any.text(), anyPlace(), any.text());
    }

    private Preparation.Since since() {
        return new Preparation.Since(any.moment(), any.number(9));
    }

    private Place anyPlace() {
        return place(PLACES.get(any.number(PLACES.size())));
    }

    private static Place place(String label) {
        return Place.labelled(label).orElseThrow();
    }
}
