package yicheng.web.api.attendance.roll;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import yicheng.AttendanceDesk;
import yicheng.attendance.roll.IssueCircular;
import yicheng.attendance.roll.ReportToHost;
import yicheng.attendance.roll.Rolls;
import yicheng.attendance.roll.SignIn;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;
import yicheng.web.api.shape.Names;

/** {@code /meetings/{ref}/roll} with every act on it; each answers with the whole roll. */
public final class RollRoutes {

    private record Asked(Actor actor, MeetingRef meeting, long basedOn, Values said) {}

    private interface Act {
        Answer<Rolls.Kept> of(Asked asked);
    }

    private final Api api;
    private final Names.Latest names;
    private final AttendanceDesk desk;

    public RollRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.desk = api.office().attendance();
    }

    public void add(Addresses at) {
        var roll = Api.V1 + "/meetings/{ref}/roll";
        at.getJson(roll, this::show);
        at.postJson(roll + "/sign-in", does(asked -> enter(asked, SignIn.What.ARRIVED), "key", "at"));
        at.postJson(roll + "/sign-out", does(asked -> enter(asked, SignIn.What.LEFT), "key", "at"));
        at.postJson(roll + "/undo", does(asked -> enter(asked, SignIn.What.UNDONE), "key"));
        at.postJson(roll + "/report", does(this::report));
        at.postJson(roll + "/circular", does(this::circular, "remark"));
    }

    private void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, Meant.meeting(ctx, api.office()));
    }

    private Handler does(Act act, String... known) {
        return ctx -> {
            var actor = api.actor(ctx);
            var basedOn = Versions.seen(ctx);
            var meeting = Meant.meeting(ctx, api.office());
            var said = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), known);
            act.of(new Asked(actor, meeting, basedOn, said))
                    .either(
                            kept -> answer(ctx, actor, meeting),
                            (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
        };
    }

    /** Who is not named is the one who asks. */
    private Answer<Rolls.Kept> enter(Asked asked, SignIn.What what) {
        var key = asked.said().text("key");
        var at = asked.said().moment("at", api.moments());
        asked.said().refuseIfWrong();
        var who = key.isBlank() ? asked.actor().id().value() : key;
        var command = new SignIn.Command(asked.meeting(), asked.basedOn(), who, what, at);
        return desk.signIn().handle(asked.actor(), command);
    }

    private Answer<Rolls.Kept> report(Asked asked) {
        asked.said().refuseIfWrong();
        return desk.reportToHost().handle(asked.actor(), new ReportToHost.Command(asked.meeting(), asked.basedOn()));
    }

    private Answer<Rolls.Kept> circular(Asked asked) {
        var remark = asked.said().text("remark");
        asked.said().refuseIfWrong();
        var command = new IssueCircular.Command(asked.meeting(), asked.basedOn(), remark);
        return desk.issueCircular().handle(asked.actor(), command);
    }

    private void answer(Context ctx, Actor actor, MeetingRef meeting) {
        var writer = RollWriter.of(api, names, actor, ctx);
        api.give(ctx, desk.readRoll().handle(actor, meeting), seen -> {
            Versions.say(ctx, seen.kept().version());
            return writer.roll(seen);
        });
    }
}
