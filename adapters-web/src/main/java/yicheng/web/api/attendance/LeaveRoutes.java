package yicheng.web.api.attendance;

import io.javalin.http.Context;
import java.util.List;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.act.ReadLeaves;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.shape.Names;
import yicheng.web.api.topic.EntryJson;

/** {@code GET /leaves...} and {@code GET /meetings/{ref}/leaves}, and how a request is answered after each act. */
final class LeaveRoutes {

    record HistoryJson(List<EntryJson> entries) {}

    private final Api api;
    private final Names.Latest names;
    private final ReadLeaves leaves;

    LeaveRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.leaves = api.office().attendance().readLeaves();
    }

    void ofMeeting(Context ctx) {
        var actor = api.actor(ctx);
        var meeting = Meant.meeting(ctx, api.office());
        if (actor.may(Operation.READ_MEETINGS)
                && !api.office().attendance().readRoster().sees(actor, meeting)) {
            throw new Unknown("meeting", meeting.toString());
        }
        api.give(ctx, leaves.of(actor, meeting), writer(ctx, actor)::leaves);
    }

    void own(Context ctx) {
        var actor = api.actor(ctx);
        api.give(ctx, leaves.own(actor), writer(ctx, actor)::leaves);
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, leaves.one(actor, id(ctx)));
    }

    void history(Context ctx) {
        var actor = api.actor(ctx);
        var writer = new EntryJson.Writer(names.of(actor.organisation()), api.moments());
        api.give(
                ctx,
                leaves.history(actor, id(ctx)),
                entries -> new HistoryJson(entries.stream().map(writer::entry).toList()));
    }

    /** As it stands now. */
    void answer(Context ctx, Actor actor, Answer<Leaves.Kept> answer) {
        answer.either(
                kept -> {
                    Versions.say(ctx, kept.version());
                    api.json().answer(ctx, writer(ctx, actor).leave(kept));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    void created(Context ctx, Actor actor, Answer<Leaves.Kept> answer) {
        var writer = writer(ctx, actor);
        api.giveCreated(
                ctx,
                answer,
                kept -> {
                    Versions.say(ctx, kept.version());
                    return writer.leave(kept);
                },
                kept -> "/leaves/" + kept.leave().id().value());
    }

    static Leave.Id id(Context ctx) {
        return new Leave.Id(ctx.pathParam("id"));
    }

    private LeaveWriter writer(Context ctx, Actor actor) {
        return LeaveWriter.of(api, names, actor, ctx);
    }
}
