package yicheng.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.preparation.seat.SeatPlan;
import yicheng.preparation.sitting.Sitting;

/**
 * What is kept of getting one meeting ready.
 *
 * @param room its room, where the office chose one
 * @param marks what was done, in the order of time; older ones stay when it is done anew for another day or room
 * @param laid the plan on the tables
 * @param pinned whom the office put elsewhere, in the order in which it did
 * @param since when the room was last changed
 */
public record Preparation(
        MeetingRef ref,
        Optional<String> room,
        List<Mark> marks,
        Optional<LaidPlan> laid,
        List<SeatPlan.Pinned> pinned,
        Optional<Since> since) {

    /**
     * Nothing that was got ready before counts for the room there is now.
     *
     * @param version of the preparation with this room
     */
    public record Since(Instant at, long version) {}

    public Preparation {
        marks = List.copyOf(marks);
        pinned = List.copyOf(pinned);
    }

    public static Preparation of(MeetingRef ref) {
        return new Preparation(ref, Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /** What the journal calls it. */
    public String subject() {
        return "preparation/" + ref;
    }

    /** From when on what was done counts: the day and the room have been these since. */
    public Instant countsFrom(Sitting sitting) {
        return Stream.of(sitting.moved(), since.map(Since::at))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** Who did it last, for the day and the room there are now. */
    public Optional<Mark> mark(Checklist list, String item, Instant from) {
        return marks.stream()
                .filter(mark -> mark.isOf(list, item) && mark.counts(from))
                .reduce((earlier, later) -> later);
    }

    /** Who did it before the meeting was moved or another room chosen. */
    public List<Mark> earlier(Checklist list, String item, Instant from) {
        return marks.stream()
                .filter(mark -> mark.isOf(list, item) && !mark.counts(from))
                .toList();
    }

    /** The plan on the tables, as far as it was laid for the day and the room there are now. */
    public Optional<LaidPlan> lying(Instant from) {
        return laid.filter(plan -> !plan.at().isBefore(from));
    }

    /** @param changed empty where it is the room that the meeting had anyway */
    public Preparation in(String chosen, Optional<Since> changed) {
        return new Preparation(ref, Optional.of(chosen), marks, laid, pinned, changed.or(() -> since));
    }

    public Preparation marked(Mark mark) {
        return with(Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    /** Older ones stay. */
    public Preparation unmarked(Checklist list, String item, Instant from) {
        return with(marks.stream()
                .filter(mark -> !mark.isOf(list, item) || !mark.counts(from))
                .toList());
    }

    public Preparation laid(LaidPlan plan) {
        return new Preparation(ref, room, marks, Optional.of(plan), pinned, since);
    }

    /** Somebody is put elsewhere once only: the later wish counts. */
    public Preparation pinning(SeatPlan.Pinned pin) {
        var others = pinned.stream().filter(one -> !one.seat().equals(pin.seat()));
        return pinning(Stream.concat(others, Stream.of(pin)).toList());
    }

    /** Without what the office did last. */
    public Preparation unpinned() {
        return pinning(pinned.subList(0, Math.max(0, pinned.size() - 1)));
    }

    private Preparation with(List<Mark> others) {
        return new Preparation(ref, room, others, laid, pinned, since);
    }

    private Preparation pinning(List<SeatPlan.Pinned> others) {
        return new Preparation(ref, room, marks, laid, others, since);
    }
}
