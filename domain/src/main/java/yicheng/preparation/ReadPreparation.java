package yicheng.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.attendance.member.ReadRoster;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.RuleBooks;
import yicheng.preparation.checklist.Checklists;
import yicheng.preparation.checklist.ListedItem;
import yicheng.preparation.room.RoomTaken;
import yicheng.preparation.room.Rooms;
import yicheng.preparation.seating.SeatMeeting;
import yicheng.preparation.seating.Seating;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/** How far a meeting is got ready. */
public final class ReadPreparation {

    /**
     * @param kept version 0 where nothing was done for it
     * @param room empty where the unit has none
     * @param taken says that another meeting has that room at that time
     * @param free rooms that no other meeting has then
     */
    public record Seen(
            Sitting sitting,
            Preparations.Kept kept,
            Optional<Room> room,
            Optional<Finding> taken,
            List<Room> free,
            List<ListedItem.Listed> lists) {}

    private final ReadRoster readRoster;
    private final Sittings sittings;
    private final RuleBooks books;
    private final Preparations preparations;
    private final Rooms rooms;
    private final SeatMeeting seatMeeting;
    private final Checklists checklists;

    /** @param readRoster says who may see an ad hoc meeting */
    public ReadPreparation(
            ReadRoster readRoster,
            Sittings sittings,
            RuleBooks books,
            Preparations preparations,
            Rooms rooms,
            SeatMeeting seatMeeting,
            Checklists checklists) {
        this.readRoster = readRoster;
        this.sittings = sittings;
        this.books = books;
        this.preparations = preparations;
        this.rooms = rooms;
        this.seatMeeting = seatMeeting;
        this.checklists = checklists;
    }

    /** @throws Unknown where no such meeting is held */
    public Answer<Seen> one(Actor actor, MeetingRef meeting) {
        return reading(actor, meeting, () -> new Answer.Done<>(seen(sitting(meeting))));
    }

    /** The same for who may arrange meetings, whatever else he may see. */
    public Answer<Seen> arranged(Actor actor, MeetingRef meeting) {
        return arranging(actor, () -> new Answer.Done<>(seen(sitting(meeting))));
    }

    /**
     * The seat plan as it should be now.
     *
     * @throws Unknown where no such meeting is held
     */
    public Answer<Seating> seats(Actor actor, MeetingRef meeting) {
        return reading(actor, meeting, () -> seating(sitting(meeting)));
    }

    /** The same for who may arrange meetings, whatever else he may see. */
    public Answer<Seating> arrangedSeats(Actor actor, MeetingRef meeting) {
        return arranging(actor, () -> seating(sitting(meeting)));
    }

    /** Of an ad hoc meeting only who may see who comes to it. */
    private <T> Answer<T> reading(Actor actor, MeetingRef meeting, Supplier<Answer<T>> read) {
        if (!actor.may(Operation.READ_MEETINGS)) {
            return actor.refused(Operation.READ_MEETINGS);
        }
        return meeting.kind() == Kind.ADHOC ? readRoster.handle(actor, meeting).then(roster -> read.get()) : read.get();
    }

    private static <T> Answer<T> arranging(Actor actor, Supplier<Answer<T>> read) {
        return actor.may(Operation.ARRANGE_MEETINGS) ? read.get() : actor.refused(Operation.ARRANGE_MEETINGS);
    }

    private Seen seen(Sitting sitting) {
        var kept = kept(sitting);
        var room = rooms.of(sitting, kept.preparation());
        return new Seen(
                sitting,
                kept,
                room,
                room.flatMap(one -> new RoomTaken(rooms).of(sitting, one)),
                rooms.free(sitting),
                Arrays.stream(Checklist.values())
                        .map(list -> checklists.of(list, sitting))
                        .toList());
    }

    private Answer<Seating> seating(Sitting sitting) {
        return seatMeeting.handle(sitting, kept(sitting).preparation(), terms(sitting));
    }

    private Sitting sitting(MeetingRef meeting) {
        return sittings.of(meeting).orElseThrow(() -> new Unknown("meeting", meeting.toString()));
    }

    private Preparations.Kept kept(Sitting sitting) {
        return preparations.find(sitting.ref()).orElse(PreparationActs.none(sitting.ref()));
    }

    private PreparationTerms terms(Sitting sitting) {
        return PreparationTerms.of(books.inForce(), sitting.ref().kind());
    }
}
