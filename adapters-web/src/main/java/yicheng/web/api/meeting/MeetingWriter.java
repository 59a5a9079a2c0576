package yicheng.web.api.meeting;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.list.TopicLists;
import yicheng.agenda.version.Agendas;
import yicheng.meeting.arrangement.Proposed;
import yicheng.meeting.arrangement.Settled;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.DeadlineJson;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes meetings for one person, in one language. */
final class MeetingWriter {

    private final Api api;
    private final Actor actor;
    private final Names names;
    private final Language language;
    private final Moments moments;

    private MeetingWriter(Api api, Actor actor, Names names, Language language) {
        this.api = api;
        this.actor = actor;
        this.names = names;
        this.language = language;
        this.moments = api.moments();
    }

    static MeetingWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new MeetingWriter(api, actor, latest.of(actor.organisation()), api.language(ctx));
    }

    MeetingJson meeting(ReadMeetings.Seen seen) {
        var planned = seen.planned();
        var kept = seen.kept().meeting();
        return new MeetingJson(
                planned.ref().toString(),
                seen.kept().version(),
                coded(planned.kind().code(), planned.kind().label()),
                planned.name().in(language),
                planned.number().stream().boxed().findFirst(),
                coded(planned.status().code(), planned.status().label()),
                planned.nominal().toString(),
                planned.held().map(PlannedMeeting.Held::day).map(LocalDate::toString),
                planned.held().map(held -> moments.written(held.start())),
                planned.held().map(held -> moments.written(held.end())),
                planned.heldWith().map(larger -> larger.toString()),
                planned.notes().stream().map(note -> note.in(language)).toList(),
                FindingJson.Rule.of(planned.rhythm(), language),
                planned.deadlines().stream()
                        .map(deadline -> DeadlineJson.of(deadline, language, moments))
                        .toList(),
                kept.proposed().map(this::proposed),
                kept.settled().stream().map(this::settled).toList(),
                list(planned),
                agenda(planned));
    }

    private MeetingJson.ProposedJson proposed(Proposed proposed) {
        return new MeetingJson.ProposedJson(
                ArrangementJson.of(proposed.arrangement(), language, moments),
                proposed.reason(),
                names.of(proposed.by()),
                moments.written(proposed.at()));
    }

    private MeetingJson.SettledJson settled(Settled settled) {
        var proposal = settled.proposal();
        return new MeetingJson.SettledJson(
                ArrangementJson.of(proposal.arrangement(), language, moments),
                proposal.reason(),
                names.of(proposal.by()),
                settled.agreed(),
                names.of(settled.by()),
                settled.lender().map(names::of),
                moments.written(settled.at()),
                settled.remark());
    }

    private Optional<MeetingJson.ListState> list(PlannedMeeting planned) {
        var sheets = api.office()
                .lists()
                .readLists()
                .sheets(actor, planned.ref())
                .fold(kept -> kept, refused -> List.<TopicLists.Kept>of());
        return sheets.stream()
                .reduce((earlier, later) -> later)
                .map(TopicLists.Kept::list)
                .map(list -> new MeetingJson.ListState(
                        list.id().sheet(),
                        coded(list.stage().code(), list.stage().label()),
                        list.items().size()));
    }

    private Optional<MeetingJson.AgendaState> agenda(PlannedMeeting planned) {
        return api.office()
                .lists()
                .readAgendas()
                .of(actor, planned.ref())
                .fold(kept -> kept, refused -> Optional.<Agendas.Kept>empty())
                .flatMap(kept -> kept.agenda()
                        .newest()
                        .map(newest -> new MeetingJson.AgendaState(
                                newest.number(),
                                newest.lines().size(),
                                newest.overflow().size(),
                                kept.agenda().proposed().isPresent())));
    }

    private Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }
}
