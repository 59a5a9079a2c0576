package yicheng.web.api.agenda.list;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import yicheng.ListDesk;
import yicheng.agenda.list.ContestPaper;
import yicheng.agenda.list.SendBackList;
import yicheng.agenda.list.SignList;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;

/** {@code POST /lists/{ref}/{sheet}/...}: each act on a list, based on the version that was seen. */
final class ListActRoutes {

    /** @param said the body's values */
    private record Asked(Actor actor, TopicList.Id list, long basedOn, Values said) {}

    private interface Act {
        Answer<TopicLists.Kept> of(Asked asked);
    }

    private final Api api;
    private final ListRoutes routes;
    private final ListDesk lists;

    ListActRoutes(Api api, ListRoutes routes) {
        this.api = api;
        this.routes = routes;
        this.lists = api.office().lists();
    }

    void add(Addresses at) {
        at.postJson(act("signature"), does(this::sign, PaperReader.with(Shape.of())));
        at.postJson(act("return"), does(this::sendBack, Shape.of("reason")));
        at.postJson(act("decisions"), does(this::decide, DecisionReader.SHAPE));
        at.postJson(act("contest"), does(this::contest, Shape.of("reason")));
    }

    private static String act(String name) {
        return Api.V1 + "/lists/{ref}/{sheet}/" + name;
    }

    private Handler does(Act act, Shape shape) {
        return ctx -> answer(ctx, act, shape);
    }

    private void answer(Context ctx, Act act, Shape shape) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var said = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), shape);
        var list = ListAddress.of(ctx, api.office());
        routes.done(ctx, actor, act.of(new Asked(actor, list, basedOn, said)));
    }

    private Answer<TopicLists.Kept> sign(Asked asked) {
        var paper = PaperReader.read(asked.said(), asked.actor(), api);
        asked.said().refuseIfWrong();
        return lists.signList().handle(asked.actor(), new SignList.Command(asked.list(), asked.basedOn(), paper));
    }

    private Answer<TopicLists.Kept> sendBack(Asked asked) {
        var command = new SendBackList.Command(asked.list(), asked.basedOn(), reason(asked));
        return lists.sendBackList().handle(asked.actor(), command);
    }

    private Answer<TopicLists.Kept> decide(Asked asked) {
        var paper = PaperReader.read(asked.said(), asked.actor(), api);
        var command = DecisionReader.read(asked.said(), asked.list(), asked.basedOn(), paper);
        return lists.decideList().handle(asked.actor(), command);
    }

    private Answer<TopicLists.Kept> contest(Asked asked) {
        var command = new ContestPaper.Command(asked.list(), asked.basedOn(), reason(asked));
        return lists.contestPaper().handle(asked.actor(), command);
    }

    private static String reason(Asked asked) {
        var reason = asked.said().text("reason");
        asked.said().refuseIfWrong();
        return reason;
    }
}
