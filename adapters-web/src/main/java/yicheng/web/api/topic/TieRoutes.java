package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Function;
import yicheng.QueueDesk;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.alike.KeepApart;
import yicheng.topic.alike.MergeTopics;
import yicheng.topic.alike.UnmergeTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.RequestKeys;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;

/** {@code POST /topics/{id}/merge}, {@code unmerge} and {@code keep-apart}: what the office makes of topics that read alike. */
final class TieRoutes {

    private record Asked(Actor actor, Topic.Id topic, long basedOn, Values said) {}

    private static final String NOBODY = "-";

    private final Api api;
    private final TopicRoutes topics;
    private final QueueDesk queue;

    TieRoutes(Api api, TopicRoutes topics) {
        this.api = api;
        this.topics = topics;
        this.queue = api.office().queue();
    }

    void add(Addresses at) {
        at.postJson(Api.V1 + "/topics/{id}/merge", ctx -> answer(ctx, this::merge, "into", "intoVersion", "reason"));
        at.postJson(Api.V1 + "/topics/{id}/unmerge", ctx -> answer(ctx, this::unmerge, "reason"));
        at.postJson(Api.V1 + "/topics/{id}/keep-apart", ctx -> answer(ctx, this::keepApart, "other", "reason"));
    }

    private void answer(Context ctx, Function<Asked, Answer<Topics.Kept>> act, String... names) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var body = RequestBody.readIfAny(ctx);
        var said = JsonValues.readIfAny(api.json(), body, names);
        var asking = RequestKeys.asking(actor, ctx, body);
        topics.done(ctx, actor, act.apply(new Asked(asking, TopicRoutes.id(ctx), basedOn, said)));
    }

    private Answer<Topics.Kept> merge(Asked asked) {
        var into = other(asked, "into");
        var version = asked.said().requiredWhole("intoVersion", 1, Integer.MAX_VALUE);
        var reason = reason(asked);
        var command = new MergeTopics.Command(asked.topic(), asked.basedOn(), into, version.orElseThrow(), reason);
        return queue.mergeTopics().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> unmerge(Asked asked) {
        var command = new UnmergeTopic.Command(asked.topic(), asked.basedOn(), reason(asked));
        return queue.unmergeTopic().handle(asked.actor(), command);
    }

    private Answer<Topics.Kept> keepApart(Asked asked) {
        var other = other(asked, "other");
        var command = new KeepApart.Command(asked.topic(), asked.basedOn(), other, reason(asked));
        return queue.keepApart().handle(asked.actor(), command);
    }

    private static Topic.Id other(Asked asked, String name) {
        var id = asked.said().required(name, Texts.OTHER);
        return new Topic.Id(id.isBlank() ? NOBODY : id.strip());
    }

    /** The last value that is taken: what was wrong with any is told before it is used. */
    private static String reason(Asked asked) {
        var reason = asked.said().text("reason");
        asked.said().refuseIfWrong();
        return reason;
    }
}
