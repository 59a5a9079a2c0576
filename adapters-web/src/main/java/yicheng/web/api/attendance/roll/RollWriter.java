package yicheng.web.api.attendance.roll;

import io.javalin.http.Context;
import java.util.List;
import yicheng.attendance.RollMark;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.roll.Absence;
import yicheng.attendance.roll.Circular;
import yicheng.attendance.roll.HostReport;
import yicheng.attendance.roll.Presence;
import yicheng.attendance.roll.ReadRoll;
import yicheng.attendance.roll.ReportToHost;
import yicheng.attendance.roll.Roll;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.attendance.roll.RollJson.LineJson;
import yicheng.web.api.attendance.roll.RollJson.PresenceJson;
import yicheng.web.api.attendance.roll.RollJson.ReportJson;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes rolls in one language. */
final class RollWriter {

    private final Names names;
    private final Language language;
    private final Moments moments;

    private RollWriter(Names names, Language language, Moments moments) {
        this.names = names;
        this.language = language;
        this.moments = moments;
    }

    static RollWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new RollWriter(latest.of(actor.organisation()), api.language(ctx), api.moments());
    }

    RollJson roll(ReadRoll.Seen seen) {
        var roster = seen.roster();
        var meeting = roster.meeting();
        var roll = seen.kept().roll();
        return new RollJson(
                meeting.ref().toString(),
                seen.kept().version(),
                meeting.name().in(language),
                moments.written(meeting.start()),
                moments.written(meeting.end()),
                roll.settled().map(moments::written),
                seen.everybody().map(one -> line(one, roster, roll)).toList(),
                roll.absences().stream().map(this::absence).toList(),
                report(seen.now()),
                ReportToHost.said(seen.now(), meeting).in(language),
                roll.reports().stream().map(this::report).toList(),
                seen.circularDue().map(moments::written),
                named(seen.toBeNamed()),
                roll.circular()
                        .map(issued -> new RollJson.CircularJson(
                                named(issued.lines()),
                                names.of(issued.issuedBy()),
                                moments.written(issued.at()),
                                issued.remark())));
    }

    private LineJson line(Attendee one, MeetingRoster roster, Roll roll) {
        return new LineJson(
                one.key(),
                one.name(),
                coded(one.category().code(), one.category().label()),
                one.title(),
                one.insteadOf().map(names::of),
                one.votes(),
                !one.standsIn() && one.person().flatMap(roster::away).isPresent(),
                roll.presence(one.key()).map(this::presence));
    }

    private PresenceJson presence(Presence presence) {
        return new PresenceJson(
                moments.written(presence.arrived()),
                presence.left().map(moments::written),
                names.of(presence.enteredBy()),
                presence.marks().stream().map(this::mark).toList());
    }

    private RollJson.MarkJson mark(RollMark mark) {
        return new RollJson.MarkJson(
                coded(mark.kind().code(), mark.kind().label()), FindingJson.Rule.of(mark.rule(), language));
    }

    private RollJson.AbsenceJson absence(Absence absence) {
        return new RollJson.AbsenceJson(
                absence.key(),
                absence.name(),
                absence.title(),
                coded(absence.kind().code(), absence.kind().label()),
                FindingJson.Rule.of(absence.rule(), language));
    }

    private ReportJson report(HostReport report) {
        return new ReportJson(
                report.due(),
                report.away(),
                report.late(),
                report.proxies(),
                report.undecided(),
                report.unconfirmed(),
                report.voting(),
                names.of(report.by()),
                moments.written(report.at()));
    }

    private List<RollJson.NamedJson> named(List<Circular.Line> lines) {
        return lines.stream()
                .map(line -> new RollJson.NamedJson(
                        line.name(),
                        line.title(),
                        coded(line.why().code(), line.why().label())))
                .toList();
    }

    private Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }
}
