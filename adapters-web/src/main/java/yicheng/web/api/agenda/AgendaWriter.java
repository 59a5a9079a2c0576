package yicheng.web.api.agenda;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.agenda.order.ReadAgendas;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Difference;
import yicheng.agenda.version.Line;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.topic.life.Topic;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;

/** Writes agendas for one person, in one language. */
final class AgendaWriter {

    private final Api api;
    private final Names names;
    private final Language language;
    private final Moments moments;

    private AgendaWriter(Api api, Names names, Language language) {
        this.api = api;
        this.names = names;
        this.language = language;
        this.moments = api.moments();
    }

    static AgendaWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new AgendaWriter(api, latest.of(actor.organisation()), api.language(ctx));
    }

    AgendaJson agenda(Agendas.Kept kept) {
        var agenda = kept.agenda();
        return new AgendaJson(
                agenda.meeting().toString(),
                kept.version(),
                api.start(agenda.meeting()).map(moments::written),
                version(agenda.meeting(), agenda.newest().orElseThrow()),
                agenda.versions().size(),
                agenda.proposed().map(this::proposed));
    }

    AgendaJson.VersionsJson versions(MeetingAgenda agenda) {
        return new AgendaJson.VersionsJson(
                agenda.meeting().toString(),
                agenda.versions().stream().map(this::head).toList());
    }

    VersionJson version(MeetingRef meeting, AgendaVersion version) {
        var start = api.start(meeting);
        return new VersionJson(
                version.number(),
                moments.written(version.at()),
                names.of(version.by()),
                FindingJson.coded(version.cause().code(), version.cause().label(), language),
                version.reason(),
                EditionJson.of(version.edition()),
                version.lengthMinutes(),
                version.fixedMinutes(),
                version.neededMinutes(),
                version.isByHand(),
                version.lines().stream().map(line -> line(line, start)).toList(),
                version.overflow().stream().map(line -> line.topic().value()).toList(),
                version.hash());
    }

    AgendaJson.ComparedJson compared(MeetingRef meeting, ReadAgendas.Compared compared) {
        return new AgendaJson.ComparedJson(
                meeting.toString(),
                compared.before().number(),
                compared.after().number(),
                compared.changes().stream().map(AgendaWriter::difference).toList());
    }

    private VersionJson.LineJson line(Line line, Optional<LocalDateTime> start) {
        return new VersionJson.LineJson(
                line.number(),
                line.byRules(),
                line.topic().value(),
                line.meeting().toString(),
                line.title(),
                names.of(line.department()),
                line.joint().stream().map(names::of).toList(),
                line.presenter(),
                line.observers(),
                line.begins(),
                start.map(at -> moments.written(at.plusMinutes(line.begins()))),
                line.minutes(),
                line.fits(),
                line.why().in(language),
                line.because().stream()
                        .map(rule -> FindingJson.Rule.of(rule, language))
                        .toList(),
                line.smallestChange().map(change -> change.in(language)),
                line.remark());
    }

    private AgendaJson.HeadJson head(AgendaVersion version) {
        return new AgendaJson.HeadJson(
                version.number(),
                moments.written(version.at()),
                names.of(version.by()),
                FindingJson.coded(version.cause().code(), version.cause().label(), language),
                version.reason(),
                version.lines().size(),
                version.overflow().size(),
                version.isByHand(),
                version.hash());
    }

    private AgendaJson.ProposedOrderJson proposed(MeetingAgenda.ProposedOrder proposed) {
        return new AgendaJson.ProposedOrderJson(
                proposed.order().stream().map(Topic.Id::value).toList(),
                proposed.reason(),
                names.of(proposed.by()),
                moments.written(proposed.at()));
    }

    private static AgendaJson.DifferenceJson difference(Difference difference) {
        var line = difference.after().or(difference::before).orElseThrow();
        return new AgendaJson.DifferenceJson(
                line.topic().value(),
                line.title(),
                difference.isChange(),
                difference.before().map(AgendaWriter::place),
                difference.after().map(AgendaWriter::place));
    }

    private static AgendaJson.PlaceJson place(Line line) {
        return new AgendaJson.PlaceJson(line.number(), line.begins(), line.minutes(), line.fits());
    }
}
