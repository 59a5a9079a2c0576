package yicheng.agenda.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.queue.ListDeadlines;

/** What follows once a list is decided: each topic goes its way, and the agenda gets its next version. */
public final class Consequences {

    private final TopicActs topicActs;
    private final TopicJudge judge;
    private final ListDeadlines deadlines;
    private final HeldTogether heldTogether;
    private final Approvals approvals;
    private final AgendaMaker maker;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    public Consequences(
            TopicActs topicActs,
            TopicJudge judge,
            ListDeadlines deadlines,
            HeldTogether heldTogether,
            Approvals approvals,
            AgendaMaker maker,
            Agendas agendas,
            Meetings meetings,
            Journal journal,
            Clock clock) {
        this.topicActs = topicActs;
        this.judge = judge;
        this.deadlines = deadlines;
        this.heldTogether = heldTogether;
        this.approvals = approvals;
        this.maker = maker;
        this.agendas = agendas;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Inside the unit of the decision. Refused where the timetable holds no meeting that a topic could go to. */
    Answer<Agendas.Kept> of(Actor actor, TopicList list, List<Item> items, Signature by, Instant now) {
        var nowhere = items.stream().filter(item -> !hasWay(list, item)).findFirst();
        if (nowhere.isPresent()) {
            return ListRefusals.policy(
                    ListRefusals.DECIDE,
                    "items." + nowhere.get().topic().value(),
                    "",
                    Text.of("年度日程中没有可以接收的下一次会议，请先完善日程", "the timetable holds no next meeting that could take it"));
        }
        var approved = new ArrayList<AgendaMaker.Approved>();
        items.forEach(item -> {
            var kept = topicActs.along(
                    actor.id().value(),
                    act(item).event(),
                    item.topic(),
                    occasion -> outcome(actor, list, item, by, occasion));
            if (item.decision().orElseThrow().choice() == ItemDecision.Choice.APPROVE) {
                approved.add(Approvals.approved(kept.topic(), item));
            }
        });
        return agenda(actor, list, approved, by, now);
    }

    private Answer<Agendas.Kept> agenda(
            Actor actor, TopicList list, List<AgendaMaker.Approved> approved, Signature by, Instant now) {
        var main = heldTogether.main(list.id().meeting());
        var before = agendas.find(main).orElse(new Agendas.Kept(0, MeetingAgenda.of(main)));
        var topics =
                Stream.concat(approvals.of(main).stream(), approved.stream()).toList();
        var making = new AgendaMaker.Making(by.by(), now, Cause.LIST_DECIDED, "");
        return maker.next(before.agenda(), topics, actor.organisation(), making).then(next -> {
            approved.forEach(one -> topicActs.along(
                    actor.id().value(), Act.RANK.event(), one.entry().topic().id(), ranked(next)));
            number(list);
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
    private void number(TopicList list) {
        heldTogether
                .planned(heldTogether.main(list.id().meeting()))
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

    private boolean hasWay(TopicList list, Item item) {
        var decision = item.decision().orElseThrow();
        return switch (decision.choice()) {
            case APPROVE, SEND_BACK -> true;
            case HOLD ->
                deadlines.next(list.id().meeting(), LocalDateTime.now(clock)).isPresent();
            case CHANGE_KIND ->
                deadlines
                        .first(decision.other().orElseThrow(), LocalDateTime.now(clock))
                        .isPresent();
        };
    }

    private Outcome outcome(Actor actor, TopicList list, Item item, Signature by, Occasion occasion) {
        var decision = item.decision().orElseThrow();
        var topic = occasion.topic()
                .decided(new Decision(
                        act(item),
                        by.by(),
                        by.lender(),
                        occasion.now(),
                        decision.remark(),
                        occasion.topic().round()));
        var now = LocalDateTime.now(clock);
        var content = Map.of("remark", decision.remark(), "list", list.id().subject());
        return switch (decision.choice()) {
            case APPROVE -> Outcome.of(topic.at(Stage.APPROVED), content);
            case HOLD ->
                Outcome.of(
                        topic.listableAt(
                                deadlines
                                        .next(list.id().meeting(), now)
                                        .map(PlannedMeeting::ref)
                                        .orElseThrow(),
                                Stage.HELD),
                        content);
            case SEND_BACK -> Outcome.of(topic.nextRound().at(Stage.DRAFT), content);
            case CHANGE_KIND ->
                judged(
                                actor,
                                topic.checked(TopicForm.empty())
                                        .listableAt(
                                                deadlines
                                                        .first(decision.other().orElseThrow(), now)
                                                        .map(PlannedMeeting::ref)
                                                        .orElseThrow(),
                                                Stage.UNDER_REVIEW))
                        .with(content);
        };
    }

    private Outcome judged(Actor actor, Topic topic) {
        return judge.judge(topic, actor.organisation())
                .fold(judged -> Outcome.judged(topic, judged), refused -> Outcome.of(topic, Map.of()));
    }

    private static Act act(Item item) {
        return switch (item.decision().orElseThrow().choice()) {
            case APPROVE -> Act.APPROVE;
            case HOLD -> Act.HOLD;
            case SEND_BACK -> Act.SEND_BACK;
            case CHANGE_KIND -> Act.CHANGE_KIND;
        };
    }
}
