package yicheng.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.preparation.seat.SeatPlan;

/**
 * What is kept of getting one meeting ready.
 *
 * @param room its room, where the office chose one
 * @param marks what is done, in the order of time
 * @param laid the plan on the tables
 * @param pinned whom the office put elsewhere, in the order in which it did
 */
public record Preparation(
        MeetingRef ref,
        Optional<String> room,
        List<Mark> marks,
        Optional<LaidPlan> laid,
        List<SeatPlan.Pinned> pinned) {

    public Preparation {
        marks = List.copyOf(marks);
        pinned = List.copyOf(pinned);
    }

    public static Preparation of(MeetingRef ref) {
        return new Preparation(ref, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** What the journal calls it. */
    public String subject() {
        return "preparation/" + ref;
    }

    public Optional<Mark> mark(Checklist list, String item) {
        return marks.stream().filter(mark -> mark.isOf(list, item)).findFirst();
    }

    public Preparation in(Optional<String> chosen) {
        return new Preparation(ref, chosen, marks, laid, pinned);
    }

    /** A second mark of one item takes the place of the first. */
    public Preparation marked(Mark mark) {
        var others = unmarked(mark.list(), mark.item()).marks();
        return new Preparation(
                ref, room, Stream.concat(others.stream(), Stream.of(mark)).toList(), laid, pinned);
    }

    public Preparation unmarked(Checklist list, String item) {
        return new Preparation(
                ref, room, marks.stream().filter(mark -> !mark.isOf(list, item)).toList(), laid, pinned);
    }

    public Preparation laid(LaidPlan plan) {
        return new Preparation(ref, room, marks, Optional.of(plan), pinned);
    }

    /** Somebody is put elsewhere once only: the later wish counts. */
    public Preparation pinning(SeatPlan.Pinned pin) {
        var others = pinned.stream().filter(one -> !one.seat().equals(pin.seat()));
        return new Preparation(
                ref, room, marks, laid, Stream.concat(others, Stream.of(pin)).toList());
    }

    /** Without what the office did last. */
    public Preparation unpinned() {
        return new Preparation(ref, room, marks, laid, pinned.subList(0, Math.max(0, pinned.size() - 1)));
    }
}
