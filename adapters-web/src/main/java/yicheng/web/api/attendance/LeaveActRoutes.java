package yicheng.web.api.attendance;

import io.javalin.http.Handler;
import yicheng.AttendanceDesk;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.act.CheckProxy;
import yicheng.attendance.leave.act.ContestEntry;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.NameProxy;
import yicheng.attendance.leave.act.SupplementLeave;
import yicheng.attendance.leave.act.WithdrawLeave;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;

/** {@code POST /leaves/{id}/...}: what becomes of a request, each act based on the version that was seen. */
final class LeaveActRoutes {

    private record Asked(Actor actor, Leave.Id leave, long basedOn, Values said) {}

    private interface Act {
        Answer<Leaves.Kept> of(Asked asked);
    }

    private final Api api;
    private final LeaveRoutes leaves;
    private final AttendanceDesk desk;

    LeaveActRoutes(Api api, LeaveRoutes leaves) {
        this.api = api;
        this.leaves = leaves;
        this.desk = api.office().attendance();
    }

    void add(Addresses at, String leave) {
        at.postJson(leave + "/approval", does(asked -> decide(asked, true), "remark", "confirmProxy", "saidAloud"));
        at.postJson(leave + "/refusal", does(asked -> decide(asked, false), "remark", "saidAloud"));
        at.postJson(leave + "/proxy", does(this::proxy, "person", "kind", "authority"));
        at.postJson(leave + "/proxy-confirmation", does(asked -> check(asked, true)));
        at.postJson(leave + "/proxy-refusal", does(asked -> check(asked, false), "remark"));
        at.postJson(leave + "/supplement", does(this::supplement, "text"));
        at.postJson(leave + "/contest", does(this::contest, "why"));
        at.postJson(leave + "/withdrawal", does(this::withdraw));
    }

    private Handler does(Act act, String... names) {
        return ctx -> {
            var actor = api.actor(ctx);
            var basedOn = Versions.seen(ctx);
            var said = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), names);
            leaves.answer(ctx, actor, act.of(new Asked(actor, LeaveRoutes.id(ctx), basedOn, said)));
        };
    }

    private Answer<Leaves.Kept> decide(Asked asked, boolean agreed) {
        boolean proxyToo = asked.said().flag("confirmProxy");
        boolean saidAloud = asked.said().flag("saidAloud");
        var remark = text(asked, "remark");
        var command = new DecideLeave.Command(asked.leave(), asked.basedOn(), agreed, remark, proxyToo, saidAloud);
        return desk.decideLeave().handle(asked.actor(), command);
    }

    private Answer<Leaves.Kept> proxy(Asked asked) {
        var proxy = LeaveReader.proxy(asked.said(), asked.actor().organisation());
        var command = new NameProxy.Command(asked.leave(), asked.basedOn(), proxy);
        return desk.nameProxy().handle(asked.actor(), command);
    }

    private Answer<Leaves.Kept> check(Asked asked, boolean fit) {
        var command = new CheckProxy.Command(asked.leave(), asked.basedOn(), fit, text(asked, "remark"));
        return desk.checkProxy().handle(asked.actor(), command);
    }

    private Answer<Leaves.Kept> supplement(Asked asked) {
        var command = new SupplementLeave.Command(asked.leave(), asked.basedOn(), text(asked, "text"));
        return desk.supplementLeave().handle(asked.actor(), command);
    }

    private Answer<Leaves.Kept> contest(Asked asked) {
        var command = new ContestEntry.Command(asked.leave(), asked.basedOn(), text(asked, "why"));
        return desk.contestEntry().handle(asked.actor(), command);
    }

    private Answer<Leaves.Kept> withdraw(Asked asked) {
        asked.said().refuseIfWrong();
        return desk.withdrawLeave().handle(asked.actor(), new WithdrawLeave.Command(asked.leave(), asked.basedOn()));
    }

    /** The last value that is taken: what was wrong with any is told before it is used. */
    private static String text(Asked asked, String name) {
        var text = asked.said().text(name);
        asked.said().refuseIfWrong();
        return text;
    }
}
