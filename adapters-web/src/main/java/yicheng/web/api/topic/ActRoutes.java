package yicheng.web.api.topic;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.Coordination;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.LetInLate;
import yicheng.topic.queue.PassTopic;
import yicheng.topic.queue.ReportCoordination;
import yicheng.topic.queue.ReturnTopic;
import yicheng.topic.queue.RollTopic;
import yicheng.topic.queue.SendBackForSupplement;
import yicheng.topic.queue.SendToCoordination;
import yicheng.topic.queue.TransferTopic;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.RequestKeys;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;

/** {@code POST /topics/{id}/...}: each act of a topic's life, based on the version that was seen. */
final class ActRoutes {

    /** @param said the body's values */
    private record Asked(Actor actor, Topic.Id topic, long basedOn, Values said) {}

    private interface Act {
        Answer<Topics.Kept> of(Asked asked);
    }

    private final Api api;
    private final TopicRoutes topics;

    ActRoutes(Api api, TopicRoutes topics) {
        this.api = api;
        this.topics = topics;
    }

    void add(Addresses at) {
        at.postJson(act("submit"), does(this::submit));
        at.postJson(act("withdraw"), does(this::withdraw, "reason"));
        at.postJson(act("resupply"), does(this::resupply));
        at.postJson(act("reenter"), does(this::reenter, "meeting", "decision"));
        at.postJson(act("let-in"), does(this::letIn, "reason"));
        at.postJson(act("check"), does(this::check, Values.CHECKLIST, "note"));
        at.postJson(act("return"), does(this::giveBack, "toPartyCommittee", "reason"));
        at.postJson(act("coordinate"), does(this::coordinate, "leader", "what", "by"));
        at.postJson(act("supplement"), does(this::supplement, "what", "by"));
        at.postJson(act("pass"), does(this::pass, "overruling"));
        at.postJson(act("coordination"), does(this::coordination, "outcome", "evidence"));
        at.postJson(act("roll"), does(this::roll));
        at.postJson(act("transfer"), does(this::transfer, "department", "reason"));
    }

    private static String act(String name) {
        return Api.V1 + "/topics/{id}/" + name;
    }

    private Handler does(Act act, String... names) {
        return ctx -> answer(ctx, act, names);
    }

    private void answer(Context ctx, Act act, String... names) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var body = RequestBody.readIfAny(ctx);
        var said = JsonValues.readIfAny(api.json(), body, names);
        var asking = RequestKeys.asking(actor, ctx, body);
        topics.done(ctx, actor, act.of(new Asked(asking, TopicRoutes.id(ctx), basedOn, said)));
    }

    private Answer<Topics.Kept> submit(Asked asked) {
        return api.office()
                .intake()
                .submitTopic()
                .handle(asked.actor(), new SubmitTopic.Command(asked.topic(), asked.basedOn()));
    }

    private Answer<Topics.Kept> withdraw(Asked asked) {
        var command = new WithdrawTopic.Command(asked.topic(), asked.basedOn(), text(asked, "reason"));
        return api.office().intake().withdrawTopic().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> resupply(Asked asked) {
        return api.office()
                .intake()
                .resupplyTopic()
                .handle(asked.actor(), new ResupplyTopic.Command(asked.topic(), asked.basedOn()));
    }

    private Answer<Topics.Kept> reenter(Asked asked) {
        var meeting = Meant.meeting(asked.said());
        var decision = text(asked, "decision");
        var command = new ReenterTopic.Command(asked.topic(), asked.basedOn(), meeting.orElseThrow(), decision);
        return api.office().intake().reenterTopic().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> letIn(Asked asked) {
        var command = new LetInLate.Command(asked.topic(), asked.basedOn(), text(asked, "reason"));
        return api.office().queue().letInLate().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> check(Asked asked) {
        var note = text(asked, "note");
        var command = new CheckTopic.Command(
                asked.topic(), asked.basedOn(), asked.said().checklist(), note);
        return api.office().queue().checkTopic().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> giveBack(Asked asked) {
        boolean refers = asked.said().flag("toPartyCommittee");
        var command = new ReturnTopic.Command(asked.topic(), asked.basedOn(), refers, text(asked, "reason"));
        return api.office().queue().returnTopic().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> coordinate(Asked asked) {
        var leader = Meant.person(asked.said(), "leader", asked.actor().organisation());
        var by = asked.said().moment("by", api.moments());
        var command = new SendToCoordination.Command(asked.topic(), asked.basedOn(), leader, text(asked, "what"), by);
        return api.office().queue().sendToCoordination().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> supplement(Asked asked) {
        var by = asked.said().moment("by", api.moments());
        var command = new SendBackForSupplement.Command(asked.topic(), asked.basedOn(), text(asked, "what"), by);
        return api.office().queue().sendBackForSupplement().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> pass(Asked asked) {
        var command = new PassTopic.Command(asked.topic(), asked.basedOn(), text(asked, "overruling"));
        return api.office().queue().passTopic().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> coordination(Asked asked) {
        var outcome = asked.said().requiredValue("outcome", Coordination::named, Texts.OUTCOME);
        var evidence = text(asked, "evidence");
        var command = new ReportCoordination.Command(asked.topic(), asked.basedOn(), outcome.orElseThrow(), evidence);
        return api.office().queue().reportCoordination().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> roll(Asked asked) {
        return api.office()
                .queue()
                .rollTopic()
                .handle(asked.actor(), new RollTopic.Command(asked.topic(), asked.basedOn()));
    }

    private Answer<Topics.Kept> transfer(Asked asked) {
        var to = Meant.department(asked.said(), "department", asked.actor().organisation());
        var reason = text(asked, "reason");
        var command = new TransferTopic.Command(asked.topic(), asked.basedOn(), to.orElseThrow(), reason);
        return api.office().queue().transferTopic().handle(asked.actor(), command);
    }

    /** The last value that is taken: what was wrong with any is told before it is used. */
    private static String text(Asked asked, String name) {
        var text = asked.said().text(name);
        asked.said().refuseIfWrong();
        return text;
    }
}
