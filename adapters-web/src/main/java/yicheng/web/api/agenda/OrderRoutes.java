package yicheng.web.api.agenda;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import yicheng.ListDesk;
import yicheng.agenda.order.ProposeOrder;
import yicheng.agenda.order.SetOrder;
import yicheng.agenda.order.TakeOff;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.Topic;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;

/** {@code POST /meetings/{ref}/agenda/...}: another order, proposed or set, and topics taken off. */
final class OrderRoutes {

    private final Api api;
    private final AgendaRoutes agendas;
    private final ListDesk lists;

    OrderRoutes(Api api, AgendaRoutes agendas) {
        this.api = api;
        this.agendas = agendas;
        this.lists = api.office().lists();
    }

    /** Who decides agendas sets the order at once; from anybody else it is a proposal. */
    void order(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = read(ctx, "order", "reason");
        var order = topics(values, "order");
        var reason = values.text("reason");
        values.refuseIfWrong();
        var meeting = agendas.meeting(ctx);
        agendas.answer(
                ctx,
                actor,
                decides(actor)
                        ? lists.setOrder().handle(actor, new SetOrder.Command(meeting, basedOn, order, reason))
                        : lists.proposeOrder()
                                .handle(actor, new ProposeOrder.Command(meeting, basedOn, order, reason)));
    }

    void decide(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = read(ctx, "agreed", "remark");
        boolean agreed = Meant.agreed(values);
        var remark = values.text("remark");
        values.refuseIfWrong();
        var reply = new SetOrder.Reply(agendas.meeting(ctx), basedOn, agreed, remark);
        agendas.answer(ctx, actor, lists.setOrder().handle(actor, reply));
    }

    void takeOff(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = read(ctx, "topics", "forWantOfTime", "reason");
        var topics = topics(values, "topics");
        boolean forWantOfTime = values.flag("forWantOfTime");
        var reason = values.text("reason");
        values.refuseIfWrong();
        var command = new TakeOff.Command(agendas.meeting(ctx), basedOn, new HashSet<>(topics), forWantOfTime, reason);
        agendas.answer(ctx, actor, lists.takeOff().handle(actor, command));
    }

    private Values read(Context ctx, String... names) throws IOException {
        return JsonValues.read(api.json(), RequestBody.read(ctx), names);
    }

    private static boolean decides(Actor actor) {
        return actor.mayEverywhere(Operation.DECIDE_LISTS);
    }

    private static List<Topic.Id> topics(Values values, String name) {
        return values.list(name).stream()
                .filter(id -> !id.isBlank())
                .map(Topic.Id::new)
                .toList();
    }
}
