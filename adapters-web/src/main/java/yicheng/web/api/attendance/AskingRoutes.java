package yicheng.web.api.attendance;

import io.javalin.http.Context;
import java.io.IOException;
import yicheng.AttendanceDesk;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DiscardLeave;
import yicheng.attendance.leave.act.EnterCall;
import yicheng.policy.Text;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;

/** Asking for leave: at once or by a draft, for oneself, or by the office for who telephones (代录). */
final class AskingRoutes {

    private static final Text TAKEN_BY = Text.of("请写明谁接的电话", "say who took the call");

    private final Api api;
    private final LeaveRoutes leaves;
    private final AttendanceDesk desk;

    AskingRoutes(Api api, LeaveRoutes leaves) {
        this.api = api;
        this.leaves = leaves;
        this.desk = api.office().attendance();
    }

    void ask(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var body = LeaveReader.asked(api, ctx);
        var person = Meant.person(body, "person", actor.organisation());
        boolean draft = body.flag("draft");
        var form = LeaveReader.leave(body, actor.organisation());
        var command = new AskLeave.Command(Meant.meeting(ctx, api.office()), person, form, draft);
        leaves.created(ctx, actor, desk.askLeave().handle(actor, command));
    }

    void call(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var body = LeaveReader.call(api, ctx);
        var person = Meant.requiredPerson(body, "person", actor.organisation());
        var called = body.requiredMoment("calledAt", api.moments());
        var takenBy = body.required("takenBy", TAKEN_BY);
        var form = LeaveReader.leave(body, actor.organisation());
        var command = new EnterCall.Command(
                Meant.meeting(ctx, api.office()), person.orElseThrow(), called.orElseThrow(), takenBy, form);
        leaves.created(ctx, actor, desk.enterCall().handle(actor, command));
    }

    void save(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var form = LeaveReader.leave(LeaveReader.form(api, ctx), actor.organisation());
        var command = new AskLeave.Again(LeaveRoutes.id(ctx), basedOn, form, true);
        leaves.answer(ctx, actor, desk.askLeave().again(actor, command));
    }

    /** As the draft stands. */
    void askAgain(Context ctx) {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var id = LeaveRoutes.id(ctx);
        leaves.answer(ctx, actor, desk.askLeave().again(actor, id, basedOn));
    }

    void discard(Context ctx) {
        var actor = api.actor(ctx);
        var command = new DiscardLeave.Command(LeaveRoutes.id(ctx), Versions.seen(ctx));
        api.giveNothing(ctx, desk.discardLeave().handle(actor, command));
    }
}
