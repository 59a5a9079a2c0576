package yicheng.web.pages.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.preparation.checklist.ListedItem;
import yicheng.preparation.seating.PlanSeats;
import yicheng.preparation.seating.Seating;
import yicheng.web.pages.shell.Frame;

/**
 * How far a meeting is got ready, in short.
 *
 * @param against another meeting has the room, or somebody has no seat
 * @param people who are seated
 * @param laid the plates lie
 * @param changes left to be done at the tables
 */
public record Readiness(
        Optional<Room> room, List<Finding> against, List<Sheet> sheets, int people, boolean laid, int changes) {

    /** @param over its time is over and something is left */
    public record Sheet(Text label, int done, int items, Optional<LocalDateTime> due, boolean over) {}

    /** Empty where the meeting is not held. */
    static Optional<Readiness> of(Frame frame, Actor actor, MeetingRef meeting) {
        var read = frame.office().preparation().readPreparation();
        try {
            var seating = read.seats(actor, meeting).fold(Optional::of, refused -> Optional.<Seating>empty());
            return read.one(actor, meeting)
                    .fold(
                            seen -> Optional.of(new Readiness(
                                    seen.room(),
                                    Stream.concat(
                                                    seen.taken().stream(),
                                                    seating.stream().flatMap(one -> PlanSeats.seatless(one).stream()))
                                            .toList(),
                                    seen.lists().stream()
                                            .map(list ->
                                                    sheet(list, frame.office().now()))
                                            .toList(),
                                    seating.map(one -> one.plates().size()).orElse(0),
                                    seating.flatMap(Seating::laid).isPresent(),
                                    seating.map(one -> one.changes().size()).orElse(0))),
                            refused -> Optional.empty());
        } catch (Unknown notHeld) {
            return Optional.empty();
        }
    }

    private static Sheet sheet(ListedItem.Listed list, LocalDateTime now) {
        int open = list.open().size();
        return new Sheet(
                list.list().label(),
                list.items().size() - open,
                list.items().size(),
                list.due(),
                open > 0 && list.due().filter(now::isAfter).isPresent());
    }
}
