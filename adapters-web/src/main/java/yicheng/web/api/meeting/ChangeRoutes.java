package yicheng.web.api.meeting;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.PreviewChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Language;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.MoveJson;

/** {@code POST /meetings/{ref}/changes...}: tried, proposed and decided. */
final class ChangeRoutes {

    /** @param version what proposing it takes as If-Match */
    record PreviewJson(
            String meeting,
            String name,
            long version,
            ArrangementJson change,
            List<MoveJson> moves,
            List<ClashJson> collisions,
            List<ConflictJson.Clash> clashes) {}

    private record Asked(Arrangement change, String reason) {}

    private final Api api;
    private final MeetingRoutes meetings;

    ChangeRoutes(Api api, MeetingRoutes meetings) {
        this.api = api;
        this.meetings = meetings;
    }

    void preview(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var asked = asked(ctx);
        var language = api.language(ctx);
        var command = new PreviewChange.Command(meeting(ctx), asked.change(), asked.reason());
        api.give(
                ctx,
                api.office().meetings().previewChange().handle(actor, command),
                preview -> shape(preview, asked.change(), language));
    }

    void propose(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var asked = asked(ctx);
        var meeting = meeting(ctx);
        var command = new ProposeChange.Command(meeting, basedOn, asked.change(), asked.reason());
        done(ctx, actor, meeting, api.office().meetings().proposeChange().handle(actor, command));
    }

    void decide(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "agreed", "remark");
        boolean agreed = Meant.agreed(values);
        var remark = values.text("remark");
        values.refuseIfWrong();
        var meeting = meeting(ctx);
        var command = new DecideChange.Command(meeting, basedOn, agreed, remark);
        done(ctx, actor, meeting, api.office().meetings().decideChange().handle(actor, command));
    }

    private Asked asked(Context ctx) throws IOException {
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), ArrangementReader.SHAPE);
        var reason = values.text("reason");
        return new Asked(ArrangementReader.read(values, api.moments()), reason);
    }

    private MeetingRef meeting(Context ctx) {
        return Meant.meeting(ctx, api.office());
    }

    /** The meeting as it stands after that, also for a program that may change meetings and not read them. */
    private void done(Context ctx, Actor actor, MeetingRef meeting, Answer<Meetings.Kept> answer) {
        var planned = new HeldTogether(api.office().planYear());
        meetings.answer(
                ctx,
                actor,
                answer.then(kept -> new Answer.Done<>(
                        new ReadMeetings.Seen(planned.planned(meeting).orElseThrow(), kept))));
    }

    private PreviewJson shape(PreviewChange.Preview preview, Arrangement change, Language language) {
        return new PreviewJson(
                preview.meeting().ref().toString(),
                preview.meeting().name().in(language),
                preview.kept().version(),
                ArrangementJson.of(change, language, api.moments()),
                preview.moves().stream()
                        .map(move -> MoveJson.of(move, language, api.moments()))
                        .toList(),
                preview.collisions().stream()
                        .map(collision -> ClashJson.of(collision, language))
                        .toList(),
                preview.clashes().stream()
                        .map(clash -> ConflictJson.Clash.of(clash, language))
                        .toList());
    }
}
