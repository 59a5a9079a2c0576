package yicheng.web.api.preparation;

import io.javalin.http.Context;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.Mark;
import yicheng.preparation.Preparation;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.checklist.ListedItem;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatPlan;
import yicheng.preparation.seat.Seated;
import yicheng.preparation.seating.PlanSeats;
import yicheng.preparation.seating.Seating;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes preparations for one person, in one language. */
final class PreparationWriter {

    private final Names names;
    private final Language language;
    private final Moments moments;

    private PreparationWriter(Names names, Language language, Moments moments) {
        this.names = names;
        this.language = language;
        this.moments = moments;
    }

    static PreparationWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new PreparationWriter(latest.of(actor.organisation()), api.language(ctx), api.moments());
    }

    PreparationJson preparation(ReadPreparation.Seen seen) {
        var sitting = seen.sitting();
        return new PreparationJson(
                sitting.ref().toString(),
                seen.kept().version(),
                sitting.name().in(language),
                moments.written(sitting.start()),
                moments.written(sitting.end()),
                seen.room().map(PreparationWriter::room),
                seen.kept().preparation().room().isPresent(),
                seen.taken().map(finding -> FindingJson.of(finding, language)),
                seen.free().stream().map(PreparationWriter::room).toList(),
                seen.lists().stream().map(this::list).toList());
    }

    SeatsJson seats(Preparation preparation, long version, Seating seating) {
        return new SeatsJson(
                preparation.ref().toString(),
                version,
                seating.room().name(),
                seating.people().stream()
                        .flatMap(who -> seating.plan().of(who.seat()).map(place -> seat(who, place, seating)).stream())
                        .toList(),
                PlanSeats.seatless(seating).stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                seating.laid().map(this::laid),
                seating.moved(),
                seating.fewest(),
                seating.changes().stream()
                        .map(change -> new SeatsJson.ChangeJson(
                                change.text(),
                                change.from().map(Place::label),
                                change.to().map(Place::label),
                                change.newPlate()))
                        .toList(),
                seating.rules().stream()
                        .map(rule -> FindingJson.Rule.of(rule, language))
                        .toList());
    }

    private static PreparationJson.RoomJson room(Room room) {
        return new PreparationJson.RoomJson(room.name(), room.seats());
    }

    private PreparationJson.ListJson list(ListedItem.Listed listed) {
        return new PreparationJson.ListJson(
                new Coded(listed.list().code(), listed.list().label().in(language)),
                listed.due().map(moments::written),
                listed.open().size(),
                listed.items().stream().map(this::item).toList());
    }

    private PreparationJson.ItemJson item(ListedItem item) {
        return new PreparationJson.ItemJson(
                item.name(),
                FindingJson.Rule.of(item.rule(), language),
                new Coded(item.proof().code(), item.proof().label().in(language)),
                item.missing().map(text -> text.in(language)),
                item.mark().map(this::done),
                item.earlier().size());
    }

    private PreparationJson.DoneJson done(Mark mark) {
        return new PreparationJson.DoneJson(names.of(mark.by()), moments.written(mark.at()), mark.remark());
    }

    private SeatsJson.SeatJson seat(Seated who, Place place, Seating seating) {
        var pin = seating.pinned().stream()
                .filter(one -> one.seat().equals(who.seat()))
                .findFirst();
        return new SeatsJson.SeatJson(
                who.seat(),
                who.name(),
                who.about(),
                new Coded(who.group().code(), who.group().label().in(language)),
                place.label(),
                place.said().in(language),
                seating.convention().plate(who),
                who.insteadOf().isPresent(),
                pin.isPresent(),
                pin.map(SeatPlan.Pinned::reason).filter(reason -> !reason.isEmpty()));
    }

    private SeatsJson.LaidJson laid(LaidPlan laid) {
        return new SeatsJson.LaidJson(
                names.of(laid.by()), moments.written(laid.at()), laid.plates().size(), laid.printed());
    }
}
