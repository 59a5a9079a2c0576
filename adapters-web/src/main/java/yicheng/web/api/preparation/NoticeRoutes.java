package yicheng.web.api.preparation;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Language;
import yicheng.preparation.notice.IssueNotice;
import yicheng.preparation.notice.NoticeDraft;
import yicheng.preparation.notice.ReadNotice;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** {@code /meetings/{ref}/notice}: the notice of a regular meeting, read and issued. */
final class NoticeRoutes {

    private final Api api;
    private final Names.Latest names;

    NoticeRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, api.office().preparation().readNotice().one(actor, Meant.meeting(ctx, api.office())));
    }

    void issue(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "remark");
        var remark = values.text("remark");
        values.refuseIfWrong();
        var desk = api.office().preparation();
        var command = new IssueNotice.Command(Meant.meeting(ctx, api.office()), basedOn, remark);
        answer(
                ctx,
                actor,
                desk.issueNotice()
                        .handle(actor, command)
                        .then(kept -> new Answer.Done<>(
                                desk.readNotice().after(actor, kept.meeting().ref()))));
    }

    private void answer(Context ctx, Actor actor, Answer<ReadNotice.Seen> answer) {
        answer.either(
                seen -> {
                    Versions.say(ctx, seen.kept().version());
                    var writer = new Writer(names.of(actor.organisation()), api.language(ctx), api.moments());
                    api.json().answer(ctx, writer.notice(seen));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    /** Writes notices for one person, in one language. */
    private record Writer(Names names, Language language, Moments moments) {

        NoticeJson notice(ReadNotice.Seen seen) {
            return new NoticeJson(
                    seen.planned().ref().toString(),
                    seen.kept().version(),
                    seen.planned().name().in(language),
                    new Coded(seen.state().code(), seen.state().label().in(language)),
                    seen.limit().map(limit -> moments.written(limit.at())),
                    seen.limit().map(limit -> FindingJson.Rule.of(limit.rule(), language)),
                    seen.draft().map(this::draft),
                    seen.kept().meeting().notices().stream().map(this::issued).toList(),
                    seen.receipts().stream()
                            .map(receipt -> new NoticeJson.ReceiptJson(
                                    names.of(receipt.person()), receipt.read().map(moments::written)))
                            .toList(),
                    seen.untold().stream().map(names::of).toList());
        }

        private NoticeJson.SaysJson draft(NoticeDraft draft) {
            var meeting = draft.meeting();
            return new NoticeJson.SaysJson(
                    moments.written(meeting.start()),
                    moments.written(meeting.end()),
                    draft.room().map(Room::name),
                    moments.written(meeting.leaveUntil()),
                    draft.called().stream()
                            .flatMap(attendee -> attendee.person().stream())
                            .map(names::of)
                            .toList());
        }

        private NoticeJson.IssuedJson issued(IssuedNotice notice) {
            var says = new NoticeJson.SaysJson(
                    moments.written(notice.start()),
                    moments.written(notice.end()),
                    Optional.of(notice.room()),
                    moments.written(notice.leaveUntil()),
                    notice.to().stream().map(names::of).toList());
            return new NoticeJson.IssuedJson(
                    notice.number(),
                    names.of(notice.by()),
                    moments.written(notice.at()),
                    notice.late(),
                    says,
                    notice.remark());
        }
    }
}
