package yicheng.web.api.preparation;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Preparations;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seating.MoveSeat;
import yicheng.preparation.seating.PlanSeats;
import yicheng.preparation.seating.Seating;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Names;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Say;
import yicheng.web.seating.SeatingDrawing;

/** {@code /meetings/{ref}/seats}: who sits where, as JSON and as a drawing, and what the office changes of it. */
final class SeatRoutes {

    private static final Text PERSON = Text.of("请填座位图上的人员，见 seats 的 person", "name who is moved, by person in seats");
    private static final Text PLACE = Text.of(
            "请填座位，如 C、L1、R2（前排）、SL1、SR2（两侧）、B1-3（后方）、T1（记录席）",
            "name the seat, such as C, L1, R2 in front, SL1, SR2 at the sides, B1-3 at the back, T1 at the recorders' table");

    private static final Text REASON =
            Text.of("请写明为何不按规则就座，如 便于操作电脑", "say why he sits otherwise than the rules have it");

    private record Seen(ReadPreparation.Seen prepared, Seating seating) {}

    private final Api api;
    private final Names.Latest names;
    private final Renderer renderer = new Renderer();

    SeatRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, seen(ctx, actor));
    }

    void drawing(Context ctx) {
        var actor = api.actor(ctx);
        seen(ctx, actor)
                .either(
                        seen -> {
                            var drawing = SeatingDrawing.of(seen.prepared(), seen.seating());
                            var svg = renderer.text(
                                    "seats/drawing", Map.of("say", new Say(api.language(ctx)), "drawing", drawing));
                            ctx.contentType("image/svg+xml; charset=utf-8")
                                    .header("Vary", "Accept-Language, Accept-Encoding")
                                    .result(svg.getBytes(StandardCharsets.UTF_8));
                        },
                        (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    void lay(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var command = new PlanSeats.Command(Meant.meeting(ctx, api.office()), Versions.seen(ctx));
        done(ctx, actor, api.office().preparation().planSeats().handle(actor, command));
    }

    void move(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "person", "place", "reason");
        var person = values.required("person", PERSON);
        var place = values.requiredValue("place", Place::labelled, PLACE);
        var reason = values.required("reason", REASON);
        values.refuseIfWrong();
        var command =
                new MoveSeat.Command(Meant.meeting(ctx, api.office()), basedOn, person, place.orElseThrow(), reason);
        done(ctx, actor, api.office().preparation().moveSeat().handle(actor, command));
    }

    void undo(Context ctx) {
        var actor = api.actor(ctx);
        var command = new MoveSeat.Undo(Meant.meeting(ctx, api.office()), Versions.seen(ctx));
        done(ctx, actor, api.office().preparation().moveSeat().undo(actor, command));
    }

    private Answer<Seen> seen(Context ctx, Actor actor) {
        var meeting = Meant.meeting(ctx, api.office());
        var read = api.office().preparation().readPreparation();
        return read.one(actor, meeting)
                .then(prepared ->
                        read.seats(actor, meeting).then(seating -> new Answer.Done<>(new Seen(prepared, seating))));
    }

    private void done(Context ctx, Actor actor, Answer<Preparations.Kept> answer) {
        var read = api.office().preparation().readPreparation();
        answer(
                ctx,
                actor,
                answer.then(kept -> read.arranged(actor, kept.preparation().ref())
                        .then(prepared -> read.arrangedSeats(
                                        actor, kept.preparation().ref())
                                .then(seating -> new Answer.Done<>(new Seen(prepared, seating))))));
    }

    private void answer(Context ctx, Actor actor, Answer<Seen> answer) {
        answer.either(
                seen -> {
                    var kept = seen.prepared().kept();
                    Versions.say(ctx, kept.version());
                    api.json()
                            .answer(
                                    ctx,
                                    PreparationWriter.of(api, names, actor, ctx)
                                            .seats(kept.preparation(), kept.version(), seen.seating()));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }
}
