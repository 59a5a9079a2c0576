package yicheng.web.pages.preparation;

import java.util.List;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.LaidPlan.Plate;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.seat.Chairs;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seating.PlanSeats;
import yicheng.preparation.seating.Plates;
import yicheng.preparation.seating.Seating;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;
import yicheng.web.seating.SeatingDrawing;

/** Lays out who sits where. */
public final class SeatsDesk {

    private final Frame frame;

    public SeatsDesk(Frame frame) {
        this.frame = frame;
    }

    /** @throws Unknown where no such meeting is held */
    SeatsView view(Actor actor, MeetingRef meeting, Form form, Optional<Notice> told) {
        var read = frame.office().preparation().readPreparation();
        var seen = read.one(actor, meeting).fold(found -> found, refused -> {
            throw new Unknown("meeting", meeting.toString());
        });
        return read.seats(actor, meeting)
                .fold(
                        seating -> view(actor, seen, seating, form, told),
                        refused -> nobody(actor, seen, refused, form, told));
    }

    private SeatsView view(Actor actor, ReadPreparation.Seen seen, Seating seating, Form form, Optional<Notice> told) {
        return new SeatsView(
                seen,
                Optional.of(seating),
                Optional.of(SeatingDrawing.of(seen, seating)),
                PlanSeats.seatless(seating),
                places(seating),
                actor.mayEverywhere(Operation.ARRANGE_MEETINGS),
                seating.laid().map(laid -> laid(laid, Names.of(actor))),
                form,
                told);
    }

    private static SeatsView nobody(
            Actor actor, ReadPreparation.Seen seen, List<Finding> against, Form form, Optional<Notice> told) {
        return new SeatsView(
                seen,
                Optional.empty(),
                Optional.empty(),
                against,
                List.of(),
                actor.mayEverywhere(Operation.ARRANGE_MEETINGS),
                Optional.empty(),
                form,
                told);
    }

    /** Texts of plates: all of them, or those that do not lie on the tables as they were laid last or are. */
    static List<String> plates(Seating seating, boolean changed) {
        var all = seating.plates().stream().map(Plate::text).toList();
        return changed ? seating.laid().map(laid -> fresh(seating, laid)).orElse(all) : all;
    }

    private static List<String> fresh(Seating seating, LaidPlan laid) {
        var fresh = Plates.missing(laid.plates(), seating.plates()).stream()
                .map(Plate::text)
                .toList();
        return fresh.isEmpty() ? laid.printed() : fresh;
    }

    private static List<Place> places(Seating seating) {
        return Chairs.of(seating.room().layout(), seating.convention(), seating.plan())
                .all();
    }

    private SeatsView.Laid laid(LaidPlan laid, Names names) {
        return new SeatsView.Laid(
                names.of(laid.by()), frame.local(laid.at()), laid.printed().size());
    }
}
