package yicheng.web.api.meeting.adhoc;

import io.javalin.http.Context;
import java.util.List;
import yicheng.attendance.member.MeetingHost;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.Notified;
import yicheng.meeting.adhoc.Waived;
import yicheng.meeting.adhoc.act.ReadAdhoc;
import yicheng.people.rights.Actor;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes ad hoc meetings for one person, in one language. */
record AdhocWriter(Actor actor, Names names, Language language, Moments moments) {

    static AdhocWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new AdhocWriter(actor, latest.of(actor.organisation()), api.language(ctx), api.moments());
    }

    AdhocJson meeting(ReadAdhoc.Seen seen, List<Finding> reminders) {
        var meeting = seen.kept().meeting();
        var plan = meeting.plan();
        return new AdhocJson(
                meeting.ref().toString(),
                seen.kept().version(),
                coded(meeting.stage().code(), meeting.stage().label()),
                meeting.name().in(language),
                moments.written(meeting.start()),
                moments.written(meeting.end()),
                plan.minutes(),
                seen.room(),
                plan.ground().map(ground -> coded(ground.code(), ground.label())),
                plan.matter(),
                names.of(plan.proposer()),
                MeetingHost.on(actor.organisation(), meeting.start().toLocalDate())
                        .host()
                        .map(host -> new Named(host.id().value(), host.name())),
                plan.departments().stream().map(names::of).toList(),
                meeting.participants().stream().map(names::of).toList(),
                meeting.proposed().map(done -> moments.written(done.at())),
                moments.written(seen.noticeBy()),
                moments.written(seen.leaveUntil()),
                meeting.notified().map(this::notice),
                meeting.waived().stream().map(this::waived).toList(),
                meeting.cancelled().map(this::cancelled),
                seen.clashes().stream()
                        .map(clash -> new AdhocJson.ClashJson(
                                clash.what().code(), clash.said().in(language)))
                        .toList(),
                reminders.stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList());
    }

    private AdhocJson.NoticeJson notice(Notified notified) {
        return new AdhocJson.NoticeJson(
                names.of(notified.by()),
                moments.written(notified.at()),
                notified.instant(),
                notified.urgency().reason(),
                notified.urgency().allowedBy().map(names::of));
    }

    private AdhocJson.WaivedJson waived(Waived waived) {
        return new AdhocJson.WaivedJson(
                coded(waived.step().code(), waived.step().label()),
                moments.written(waived.due()),
                waived.filled()
                        .map(how ->
                                new AdhocJson.FilledJson(names.of(how.by()), moments.written(how.at()), how.note())));
    }

    private AdhocJson.CancelledJson cancelled(AdhocMeeting.Cancelled cancelled) {
        return new AdhocJson.CancelledJson(
                names.of(cancelled.by()), moments.written(cancelled.at()), cancelled.reason());
    }

    private Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }
}
