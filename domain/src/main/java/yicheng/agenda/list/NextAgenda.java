package yicheng.agenda.list;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import yicheng.agenda.version.AgendaMaker;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Cause;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;

/** The agenda that follows from a decided list: what was approved joins what is on it, and the meeting's number is fixed. */
public final class NextAgenda {

    private final TopicActs topicActs;
    private final HeldTogether heldTogether;
    private final Approvals approvals;
    private final AgendaMaker maker;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Journal journal;

    public NextAgenda(
            TopicActs topicActs,
            HeldTogether heldTogether,
            Approvals approvals,
            AgendaMaker maker,
            Agendas agendas,
            Meetings meetings,
            Journal journal) {
        this.topicActs = topicActs;
        this.heldTogether = heldTogether;
        this.approvals = approvals;
        this.maker = maker;
        this.agendas = agendas;
        this.meetings = meetings;
        this.journal = journal;
    }

    /** Inside the unit of the decision. */
    Answer<Agendas.Kept> of(
            Actor actor, TopicList list, List<AgendaMaker.Approved> approved, Signature by, Instant now) {
        var main = heldTogether.main(list.id().meeting());
        var before = agendas.find(main).orElse(new Agendas.Kept(0, MeetingAgenda.of(main)));
        var ids = approved.stream().map(AgendaMaker.Approved::id).toList();
        var others = approvals.of(main).stream().filter(one -> !ids.contains(one.id()));
        var topics = Stream.concat(others, approved.stream()).toList();
        var making = new AgendaMaker.Making(by.by(), now, Cause.LIST_DECIDED, "");
        return maker.next(before.agenda(), topics, actor.organisation(), making).then(next -> {
            approved.forEach(one -> topicActs.along(
                    actor.id().value(), Act.RANK.event(), one.entry().topic().id(), ranked(next)));
            fixNumber(main);
            journal.append(Entry.of(now, actor.id().value(), "agenda.made", next.subject(), content(next)));
            return new Answer.Done<>(agendas.save(next, before.version()));
        });
    }

    private static Function<Occasion, Outcome> ranked(MeetingAgenda agenda) {
        return occasion -> Outcome.of(
                occasion.topic().at(Stage.RANKED),
                Map.of(
                        "agenda",
                        agenda.meeting().toString(),
                        "number",
                        String.valueOf(agenda.newest()
                                .flatMap(
                                        version -> version.line(occasion.topic().id()))
                                .orElseThrow()
                                .number())));
    }

    /** From now on the meeting's running number is fixed. */
    private void fixNumber(MeetingRef main) {
        heldTogether
                .planned(main)
                .filter(planned -> planned.number().isPresent())
                .ifPresent(planned -> {
                    var kept = meetings.find(planned.ref()).orElse(new Meetings.Kept(0, Meeting.of(planned.ref())));
                    if (kept.meeting().number().isEmpty()) {
                        meetings.save(kept.meeting().numbered(planned.number().getAsInt()), kept.version());
                    }
                });
    }

    private static Map<String, String> content(MeetingAgenda agenda) {
        var version = agenda.newest().orElseThrow();
        return Map.of(
                "version", String.valueOf(version.number()),
                "cause", version.cause().code(),
                "topics", String.valueOf(version.lines().size()),
                "overflow", String.valueOf(version.overflow().size()),
                "hash", version.hash());
    }
}
