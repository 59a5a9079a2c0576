package yicheng.web.api.attendance.observer;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.observer.ProposeObserver;
import yicheng.attendance.observer.StepObserver;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;
import yicheng.web.api.shape.Names;

/** {@code /meetings/{ref}/observers} and {@code /observers/{id}} with every act on them. */
public final class ObserverRoutes {

    private static final Text KIND = Text.of(
            "请写明类别：deputy（部门副职）、handler（经办人）、expert（外聘专家）或 guest（受邀代表）",
            "say what kind: deputy, handler, expert or guest");

    private final Api api;
    private final Names.Latest names;

    public ObserverRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    public void add(Addresses at) {
        var ofMeeting = Api.V1 + "/meetings/{ref}/observers";
        var one = Api.V1 + "/observers/{id}";
        at.getJson(ofMeeting, this::ofMeeting);
        at.postJson(ofMeeting, this::propose);
        at.getJson(one, this::show);
        at.postJson(one + "/pass", does(ObserverAct.PASS));
        at.postJson(one + "/return", does(ObserverAct.RETURN));
        at.postJson(one + "/agree", does(ObserverAct.AGREE));
        at.postJson(one + "/decline", does(ObserverAct.DECLINE));
        at.postJson(one + "/notify", does(ObserverAct.NOTIFY));
        at.postJson(one + "/invite", does(ObserverAct.INVITE));
        at.postJson(one + "/accept", does(ObserverAct.ACCEPT));
        at.postJson(one + "/regret", does(ObserverAct.REGRET));
        at.postJson(one + "/wait", does(ObserverAct.WAIT));
        at.postJson(one + "/call-in", does(ObserverAct.CALL_IN));
        at.postJson(one + "/let-out", does(ObserverAct.LET_OUT));
        at.postJson(one + "/withdraw", does(ObserverAct.WITHDRAW));
    }

    private void ofMeeting(Context ctx) {
        var actor = api.actor(ctx);
        var desk = api.office().attendance();
        var meeting = Meant.meeting(ctx, api.office());
        if (!desk.readRoster().sees(actor, meeting)) {
            throw new Unknown("meeting", meeting.toString());
        }
        api.give(ctx, desk.readObservers().of(actor, meeting), writer(ctx, actor)::observers);
    }

    private void propose(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var body = JsonValues.read(
                api.json(),
                RequestBody.read(ctx),
                "topic",
                "kind",
                "person",
                "name",
                "organisation",
                "post",
                "phone",
                "reason");
        var topic = body.text("topic");
        var kind = body.requiredValue("kind", ObserverKind::named, KIND);
        var reason = body.text("reason");
        var who = who(body, actor);
        body.refuseIfWrong();
        var command = new ProposeObserver.Command(
                Meant.meeting(ctx, api.office()),
                Optional.of(topic).filter(id -> !id.isBlank()).map(Topic.Id::new),
                kind.orElseThrow(),
                who,
                reason);
        var writer = writer(ctx, actor);
        api.giveCreated(
                ctx,
                api.office().attendance().proposeObserver().handle(actor, command),
                kept -> {
                    Versions.say(ctx, kept.version());
                    return writer.observer(kept);
                },
                kept -> "/observers/" + kept.observer().id().value());
    }

    /** Of the unit, or from outside by his name. */
    private static Observer.Who who(Values body, Actor actor) {
        var unit = actor.organisation();
        var person = Meant.person(body, "person", unit).flatMap(unit::person);
        return person.map(Observer.Who::of)
                .orElse(new Observer.Who(
                        Optional.empty(),
                        body.text("name").strip(),
                        body.text("organisation").strip(),
                        body.text("post").strip(),
                        body.text("phone").strip()));
    }

    private void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, api.office().attendance().readObservers().one(actor, id(ctx)));
    }

    private Handler does(ObserverAct act) {
        return ctx -> {
            var actor = api.actor(ctx);
            var basedOn = Versions.seen(ctx);
            var body = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), "remark");
            var remark = body.text("remark");
            body.refuseIfWrong();
            var command = new StepObserver.Command(id(ctx), basedOn, act, remark);
            answer(ctx, actor, api.office().attendance().stepObserver().handle(actor, command));
        };
    }

    private void answer(Context ctx, Actor actor, Answer<Observers.Kept> answer) {
        answer.either(
                kept -> {
                    Versions.say(ctx, kept.version());
                    api.json().answer(ctx, writer(ctx, actor).observer(kept));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private ObserverWriter writer(Context ctx, Actor actor) {
        return ObserverWriter.of(api, names, actor, ctx);
    }

    private static Observer.Id id(Context ctx) {
        return new Observer.Id(ctx.pathParam("id"));
    }
}
