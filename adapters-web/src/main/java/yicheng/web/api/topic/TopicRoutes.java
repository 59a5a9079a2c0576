package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.intake.DiscardDraft;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.RequestKeys;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.OwnCheck;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;
import yicheng.web.api.shape.Names;

/** A topic itself: begun, read, saved, thrown away, and what was done to it. */
final class TopicRoutes {

    private final Api api;
    private final Names.Latest names;

    TopicRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    /** A draft or, with {@code submit}, a topic handed in at once. */
    void begin(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var body = RequestBody.read(ctx);
        var values = JsonValues.read(api.json(), body, "department", "meeting", "submit", Values.FORM);
        var department = Meant.department(values, "department", actor.organisation());
        var meeting = Meant.meeting(values);
        boolean submits = values.flag("submit");
        ownFields(values, Set.of());
        values.refuseIfWrong();

        var asking = RequestKeys.asking(actor, ctx, body);
        var intake = api.office().intake();
        created(
                ctx,
                actor,
                submits
                        ? intake.submitTopic()
                                .handle(
                                        asking,
                                        new SubmitTopic.AtOnce(
                                                department.orElseThrow(), meeting.orElseThrow(), values.form()))
                        : intake.draftTopic()
                                .handle(
                                        asking,
                                        new DraftTopic.Command(
                                                department.orElseThrow(),
                                                meeting.orElseThrow(),
                                                values.form(),
                                                Optional.empty())));
    }

    /** A draft with the words of an earlier topic. */
    void copy(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var body = RequestBody.read(ctx);
        var values = JsonValues.read(api.json(), body, "from", "meeting", "department");
        var from = values.required("from", Texts.FROM);
        var meeting = Meant.meeting(values);
        var department = values.has("department")
                ? Meant.department(values, "department", actor.organisation())
                : Optional.<Department.Id>empty();
        values.refuseIfWrong();

        var earlier = api.office().readTopics().one(actor, new Topic.Id(from));
        created(
                ctx,
                actor,
                earlier.then(kept -> api.office()
                        .intake()
                        .draftTopic()
                        .handle(
                                RequestKeys.asking(actor, ctx, body),
                                new DraftTopic.Command(
                                        department.orElse(kept.topic().department()),
                                        meeting.orElseThrow(),
                                        kept.topic().form().asCopy(),
                                        Optional.of(kept.topic().id())))));
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        api.office().readTopics().whole(actor, id(ctx)).either(whole -> answer(ctx, actor, whole), refused(ctx));
    }

    void save(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "meeting", Values.FORM);
        var meeting = Meant.meeting(values);
        ownFields(values, kept(actor, id(ctx)));
        values.refuseIfWrong();
        var command = new SaveTopic.Command(id(ctx), basedOn, meeting.orElseThrow(), values.form());
        done(ctx, actor, api.office().intake().saveTopic().handle(actor, command));
    }

    /** Of a topic that was begun under an earlier edition, fields that it had stay. */
    private Set<String> kept(Actor actor, Topic.Id id) {
        return api.office()
                .readTopics()
                .one(actor, id)
                .fold(topic -> topic.topic().form().own().byName().keySet(), refused -> Set.of());
    }

    private void ownFields(Values values, Set<String> kept) {
        OwnCheck.unknown(api.office().ownFields(), values.form().own(), kept)
                .forEach(fault -> values.wrong(Values.FORM + "/own/" + fault.name(), fault.text()));
    }

    void discard(Context ctx) {
        var actor = api.actor(ctx);
        var command = new DiscardDraft.Command(id(ctx), Versions.seen(ctx));
        api.giveNothing(ctx, api.office().intake().discardDraft().handle(actor, command));
    }

    void history(Context ctx) {
        var actor = api.actor(ctx);
        var writer = new EntryJson.Writer(names.of(actor.organisation()), api.moments());
        api.give(
                ctx,
                api.office().readTopics().history(actor, id(ctx)),
                entries -> Map.of("entries", entries.stream().map(writer::entry).toList()));
    }

    void similar(Context ctx) {
        var actor = api.actor(ctx);
        var writer = TopicWriter.of(api, names, actor, ctx);
        api.give(
                ctx,
                api.office().similarTopics().handle(actor, id(ctx)),
                similar ->
                        Map.of("similar", similar.stream().map(writer::similar).toList()));
    }

    /** The topic as it stands after an act. */
    void done(Context ctx, Actor actor, Answer<Topics.Kept> answer) {
        answer.either(kept -> answer(ctx, actor, new ReadTopics.Whole(kept, files(actor, kept.topic()))), refused(ctx));
    }

    private void created(Context ctx, Actor actor, Answer<Topics.Kept> answer) {
        answer.either(
                kept -> {
                    answer(ctx, actor, new ReadTopics.Whole(kept, List.of()));
                    ctx.header(
                                    "Location",
                                    Api.V1 + "/topics/" + kept.topic().id().value())
                            .status(201);
                },
                refused(ctx));
    }

    private List<Attachment> files(Actor actor, Topic topic) {
        return api.office().readTopics().files(actor, topic.id()).fold(files -> files, refused -> List.of());
    }

    private void answer(Context ctx, Actor actor, ReadTopics.Whole whole) {
        Versions.say(ctx, whole.kept().version());
        api.json().answer(ctx, TopicWriter.of(api, names, actor, ctx).topic(whole.kept(), whole.files()));
    }

    private BiConsumer<Ground, List<Finding>> refused(Context ctx) {
        return (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings);
    }

    static Topic.Id id(Context ctx) {
        return new Topic.Id(ctx.pathParam("id"));
    }
}
