package yicheng.web.api.meeting.adhoc;

import io.javalin.http.Context;
import java.io.IOException;
import yicheng.meeting.adhoc.act.BackFillStep;
import yicheng.meeting.adhoc.act.CancelAdhoc;
import yicheng.meeting.adhoc.act.ChangeParticipants;
import yicheng.meeting.adhoc.act.DraftAdhoc;
import yicheng.meeting.adhoc.act.NotifyAdhoc;
import yicheng.meeting.adhoc.act.ProposeAdhoc;
import yicheng.people.rights.Actor;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;

/** {@code POST /meetings/adhoc/{ref}/...}: one address for each act. */
final class AdhocActRoutes {

    private final Api api;
    private final AdhocRoutes seen;

    AdhocActRoutes(Api api, AdhocRoutes seen) {
        this.api = api;
        this.seen = seen;
    }

    void draft(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var in = read(ctx, actor, AdhocReader.PLAN);
        var command = new DraftAdhoc.Command(
                AdhocRoutes.meeting(ctx), basedOn, in.plan(usualMinutes(ctx)), in.participants());
        in.body().refuseIfWrong();
        seen.answer(ctx, actor, api.office().adhoc().draftAdhoc().handle(actor, command));
    }

    void propose(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var in = read(ctx, actor, AdhocReader.PLAN);
        var command = new ProposeAdhoc.Command(
                AdhocRoutes.meeting(ctx), basedOn, in.plan(usualMinutes(ctx)), in.participants());
        in.body().refuseIfWrong();
        seen.answer(ctx, actor, api.office().adhoc().proposeAdhoc().handle(actor, command));
    }

    void participants(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var in = read(ctx, actor, "participants");
        var command = new ChangeParticipants.Command(AdhocRoutes.meeting(ctx), basedOn, in.participants());
        in.body().refuseIfWrong();
        seen.answer(ctx, actor, api.office().adhoc().changeParticipants().handle(actor, command));
    }

    void giveNotice(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var in = new AdhocReader(
                JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), "reason", "allowedBy"), actor);
        var command = new NotifyAdhoc.Command(AdhocRoutes.meeting(ctx), basedOn, in.urgency());
        in.body().refuseIfWrong();
        seen.answer(ctx, actor, api.office().adhoc().notifyAdhoc().handle(actor, command));
    }

    void cancel(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var in = read(ctx, actor, "reason");
        var command = new CancelAdhoc.Command(
                AdhocRoutes.meeting(ctx), basedOn, in.body().text("reason"));
        in.body().refuseIfWrong();
        seen.answer(ctx, actor, api.office().adhoc().cancelAdhoc().handle(actor, command));
    }

    void backFill(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var in = read(ctx, actor, "step", "note");
        var step = in.step();
        var note = in.body().text("note");
        in.body().refuseIfWrong();
        var command = new BackFillStep.Command(AdhocRoutes.meeting(ctx), basedOn, step.orElseThrow(), note);
        seen.answer(ctx, actor, api.office().adhoc().backFillStep().handle(actor, command));
    }

    private AdhocReader read(Context ctx, Actor actor, String... names) throws IOException {
        return new AdhocReader(JsonValues.read(api.json(), RequestBody.read(ctx), names), actor);
    }

    private int usualMinutes(Context ctx) {
        return api.office()
                .adhoc()
                .readAdhoc()
                .usualMinutes(AdhocRoutes.meeting(ctx).day());
    }
}
