package yicheng.web.api.attendance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.attendance.forecast.Forecast;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.MeetingRoster;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.attendance.RosterJson.AttendeeJson;
import yicheng.web.api.attendance.RosterJson.AwayJson;
import yicheng.web.api.attendance.RosterJson.ForecastJson;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes rosters and forecasts for one person, in one language. */
final class RosterWriter {

    private final Names names;
    private final Language language;
    private final Moments moments;

    private RosterWriter(Names names, Language language, Moments moments) {
        this.names = names;
        this.language = language;
        this.moments = moments;
    }

    static RosterWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new RosterWriter(latest.of(actor.organisation()), api.language(ctx), api.moments());
    }

    /** @param seen the requests this person may see */
    RosterJson roster(MeetingRoster roster, List<Leaves.Kept> seen) {
        var meeting = roster.meeting();
        var visible = seen.stream().map(kept -> kept.leave().id()).collect(Collectors.toUnmodifiableSet());
        return new RosterJson(
                meeting.ref().toString(),
                meeting.with().stream().map(MeetingRef::toString).toList(),
                meeting.name().in(language),
                moments.written(meeting.start()),
                moments.written(meeting.end()),
                moments.written(meeting.leaveUntil()),
                roster.host().host().map(host -> names.of(host.id())),
                roster.lacksHost(),
                roster.members().stream().map(this::attendee).toList(),
                roster.away().stream().map(away -> away(away, visible)).toList(),
                roster.asking().size(),
                roster.expected().stream().map(Attendee::key).toList(),
                roster.beside().stream().map(this::attendee).toList(),
                roster.voting(),
                roster.entitled());
    }

    ForecastJson forecast(MeetingRef meeting, Forecast forecast) {
        return new ForecastJson(
                meeting.toString(),
                forecast.entitled(),
                forecast.voting(),
                forecast.needed(),
                forecast.hasQuorum(),
                forecast.quorum().map(rule -> FindingJson.Rule.of(rule, language)),
                forecast.lines().stream().map(this::topic).toList());
    }

    private RosterJson.TopicJson topic(Forecast.Line line) {
        var matter = line.matter();
        return new RosterJson.TopicJson(
                matter.topic().value(),
                matter.title(),
                names.of(matter.department()),
                coded(line.outlook().code(), line.outlook().label()),
                line.presenter().map(this::attendee),
                line.unheard().stream().map(names::of).toList());
    }

    private AwayJson away(Away away, Set<Leave.Id> visible) {
        var leave = away.leave();
        var shown = Optional.of(leave).filter(one -> visible.contains(one.id()));
        return new AwayJson(
                away.member().key(),
                coded(leave.stage().code(), leave.stage().label()),
                shown.map(one -> one.id().value()),
                shown.map(one ->
                        coded(one.request().kind().code(), one.request().kind().label())),
                away.instead().map(this::attendee));
    }

    private AttendeeJson attendee(Attendee one) {
        return new AttendeeJson(
                one.key(),
                one.person().map(names::of),
                one.name(),
                coded(one.category().code(), one.category().label()),
                one.post().map(post -> coded(post.code(), post.label())),
                one.department().map(names::of),
                one.title(),
                one.order(),
                one.insteadOf().map(names::of),
                coded(one.voice().code(), one.voice().label()),
                one.answer().map(said -> said.in(language)));
    }

    private Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }
}
