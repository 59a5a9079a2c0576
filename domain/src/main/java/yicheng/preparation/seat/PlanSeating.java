package yicheng.preparation.seat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.RoomLayout;

/**
 * Seats people as the conventions say: leaders in the centre of the front row, guests beside them, heads of departments along
 * both sides, observers at the back, those who write the record at their table. As few as possible change place against an
 * earlier plan; without one it is the conventions' own.
 */
public record PlanSeating(RoomLayout room, SeatConvention convention) {

    /**
     * @param seatless those for whom the room has no seat, in their order
     * @param fewest no plan that the conventions allow moves fewer
     */
    public record Planned(SeatPlan plan, List<Seated> seatless, boolean fewest) {
        public Planned {
            seatless = List.copyOf(seatless);
        }
    }

    public Planned of(List<Seated> people) {
        return of(people, SeatPlan.NONE);
    }

    /** @param before may hold people who no longer come */
    public Planned of(List<Seated> people, SeatPlan before) {
        return seated(people, before, List.of()).planned();
    }

    /**
     * By the conventions alone, chosen so that as few as possible change place once the office's wishes are followed on top.
     *
     * @param before by the conventions alone as well
     */
    public Planned of(List<Seated> people, SeatPlan before, List<SeatPlan.Pinned> pinned) {
        return pinned.isEmpty()
                ? of(people, before)
                : seated(people, before, pinned).planned(new FewestMoves(this, before.with(pinned), pinned));
    }

    /** Those of the wishes that can be followed: who is meant comes, and the chair stands there. */
    public List<SeatPlan.Pinned> possible(SeatPlan plan, List<SeatPlan.Pinned> pinned) {
        var chairs = Chairs.of(room, convention, plan);
        return pinned.stream()
                .filter(pin -> plan.of(pin.seat()).isPresent() && chairs.has(pin.place()))
                .toList();
    }

    private Seating seated(List<Seated> people, SeatPlan before, List<SeatPlan.Pinned> pinned) {
        boolean guestsInFront = convention.guests() == GuestArea.FRONT;
        var leaders = group(people, SeatGroup.LEADER);
        var guests = group(people, SeatGroup.GUEST);
        var behind =
                guestsInFront ? group(people, SeatGroup.OBSERVER) : join(guests, group(people, SeatGroup.OBSERVER));
        var seated = new Seating(
                before, room, pinned.stream().map(SeatPlan.Pinned::place).collect(Collectors.toSet()));
        seated.leaders(leaders, convention.second(Math.min(leaders.size(), room.front())));
        if (guestsInFront) {
            seated.guests(guests, convention.secondOfOdd());
        }
        seated.heads(group(people, SeatGroup.HEAD), convention.heads());
        seated.behind(behind);
        seated.table(group(people, SeatGroup.RECORDER));
        return seated;
    }

    private static List<Seated> group(List<Seated> people, SeatGroup group) {
        return people.stream()
                .filter(one -> one.group() == group)
                .sorted(Comparator.comparingInt(Seated::order))
                .toList();
    }

    private static List<Seated> join(List<Seated> first, List<Seated> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
