package yicheng.web.api.agenda.list;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.ListDesk;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.ReadLists;
import yicheng.agenda.list.TopicLists;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.topic.life.Topics;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Names;
import yicheng.web.api.topic.EntryJson;
import yicheng.web.api.topic.LineJson;
import yicheng.web.edge.FindingJson;

/** The list of a meeting: what it would hold, its sheets, and compiled. */
final class ListRoutes {

    /**
     * @param prospect null where nothing can be compiled now
     * @param refused why it cannot
     * @param beside topics for the meeting that are on no sheet
     */
    record MeetingListJson(
            String meeting,
            Optional<ProspectJson> prospect,
            List<FindingJson> refused,
            List<SheetJson> sheets,
            List<LineJson> beside) {}

    private record Found(
            Answer<CompileList.Prospect> prospect, List<ReadLists.Sheet> sheets, List<Topics.Kept> beside) {}

    private final Api api;
    private final Names.Latest names;
    private final ListDesk lists;

    ListRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.lists = api.office().lists();
    }

    void ofMeeting(Context ctx) {
        var actor = api.actor(ctx);
        var meeting = Meant.meeting(ctx, api.office());
        api.give(ctx, found(actor, meeting), found -> {
            found.prospect().either(prospect -> Versions.say(ctx, prospect.basedOn()), (ground, refused) -> {});
            return shape(ctx, actor, meeting, found);
        });
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, lists.readLists().one(actor, ListAddress.of(ctx, api.office())));
    }

    void history(Context ctx) {
        var actor = api.actor(ctx);
        var writer = new EntryJson.Writer(names.of(actor.organisation()), api.moments());
        api.give(
                ctx,
                lists.readLists().history(actor, ListAddress.of(ctx, api.office())),
                entries -> Map.of("entries", entries.stream().map(writer::entry).toList()));
    }

    void compile(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), MarksReader.SHAPE);
        var command = MarksReader.read(values, Meant.meeting(ctx, api.office()), basedOn);
        done(ctx, actor, lists.compileList().handle(actor, command));
    }

    /** The list as it stands after an act, also for a program that may act and not read. */
    void done(Context ctx, Actor actor, Answer<TopicLists.Kept> answer) {
        answer(
                ctx,
                actor,
                answer.then(kept -> new Answer.Done<>(lists.readLists().sheet(kept))));
    }

    private void answer(Context ctx, Actor actor, Answer<ReadLists.Sheet> answer) {
        answer.either(
                sheet -> {
                    Versions.say(ctx, sheet.kept().version());
                    ctx.header(
                            "Content-Location",
                            ListAddress.of(sheet.kept().list().id()));
                    api.json().answer(ctx, ListWriter.of(api, names, actor, ctx).sheet(sheet));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private Answer<Found> found(Actor actor, MeetingRef meeting) {
        var wanted = new CompileList.Command(meeting, 0, Map.of(), Map.of());
        return lists.readLists()
                .of(actor, meeting)
                .then(sheets -> lists.readLists()
                        .beside(actor, meeting)
                        .then(beside -> new Answer.Done<>(
                                new Found(lists.compileList().preview(actor, wanted), sheets, beside))));
    }

    private MeetingListJson shape(Context ctx, Actor actor, MeetingRef meeting, Found found) {
        var writer = ListWriter.of(api, names, actor, ctx);
        var language = api.language(ctx);
        var start = api.start(meeting);
        return new MeetingListJson(
                meeting.toString(),
                found.prospect()
                        .fold(
                                prospect -> Optional.of(writer.prospect(prospect, start)),
                                refused -> Optional.<ProspectJson>empty()),
                found.prospect().fold(prospect -> List.<Finding>of(), refused -> refused).stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                found.sheets().stream().map(writer::sheet).toList(),
                found.beside().stream().map(writer::line).toList());
    }
}
