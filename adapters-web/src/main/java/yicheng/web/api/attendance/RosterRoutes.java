package yicheng.web.api.attendance;

import io.javalin.http.Context;
import java.util.List;
import yicheng.attendance.leave.Leaves;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.shape.Names;

/** {@code GET /meetings/{ref}/roster} and {@code /forecast}. */
final class RosterRoutes {

    private final Api api;
    private final Names.Latest names;

    RosterRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void roster(Context ctx) {
        var actor = api.actor(ctx);
        var meeting = Meant.meeting(ctx, api.office());
        var desk = api.office().attendance();
        var writer = RosterWriter.of(api, names, actor, ctx);
        api.give(ctx, desk.readRoster().handle(actor, meeting), roster -> {
            var seen = desk.readLeaves().of(actor, meeting).fold(kept -> kept, refused -> List.<Leaves.Kept>of());
            return writer.roster(roster, seen);
        });
    }

    void forecast(Context ctx) {
        var actor = api.actor(ctx);
        var meeting = Meant.meeting(ctx, api.office());
        var writer = RosterWriter.of(api, names, actor, ctx);
        api.give(
                ctx,
                api.office().attendance().forecastMeeting().handle(actor, meeting),
                forecast -> writer.forecast(meeting, forecast));
    }
}
