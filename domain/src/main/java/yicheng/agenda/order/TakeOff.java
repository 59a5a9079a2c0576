package yicheng.agenda.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.agenda.list.Approvals;
import yicheng.agenda.version.AgendaMaker;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Cause;
import yicheng.agenda.version.Line;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.ListDeadlines;

/** The principal leader takes topics off the agenda: they go on the list of the next meeting of their type. */
public final class TakeOff {

    /**
     * @param forWantOfTime they were carried over because the meeting is full, which counts for them next time; else held over
     */
    public record Command(
            MeetingRef meeting, long basedOn, Set<Topic.Id> topics, boolean forWantOfTime, String reason) {
        public Command {
            topics = Set.copyOf(topics);
        }
    }

    private final AgendaActs acts;
    private final TopicActs topicActs;
    private final Approvals approvals;
    private final AgendaMaker maker;
    private final ListDeadlines deadlines;
    private final Clock clock;

    public TakeOff(
            AgendaActs acts,
            TopicActs topicActs,
            Approvals approvals,
            AgendaMaker maker,
            ListDeadlines deadlines,
            Clock clock) {
        this.acts = acts;
        this.topicActs = topicActs;
        this.approvals = approvals;
        this.maker = maker;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Answer<Agendas.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Operation.DECIDE_LISTS,
                command.forWantOfTime() ? "agenda.carried-over" : "agenda.held-over",
                command.meeting(),
                command.basedOn(),
                (agenda, now) -> takenOff(actor, agenda, command, now));
    }

    private Answer<AgendaActs.Outcome> takenOff(Actor actor, MeetingAgenda agenda, Command command, Instant now) {
        var newest = agenda.newest().orElseThrow();
        if (command.topics().isEmpty() || !new HashSet<>(newest.order()).containsAll(command.topics())) {
            return AgendaActs.refused(
                    Ground.POLICY, "topics", Text.of("请选择议程上的议题", "choose topics that are on the agenda"));
        }
        if (command.reason().isBlank()) {
            return AgendaActs.refused(
                    Ground.POLICY, "reason", Text.of("请写明为何撤下，提交部门会看到", "say why; the department will see it"));
        }
        var lines = lines(newest, command);
        var nowhere = lines.stream().filter(line -> !hasNext(line)).findFirst();
        if (nowhere.isPresent()) {
            return AgendaActs.refused(
                    Ground.POLICY,
                    "topics",
                    Text.of(
                            "“%s”没有可以顺延的下一次会议，请先完善年度日程".formatted(nowhere.get().title()),
                            "there is no next meeting for \"%s\""
                                    .formatted(nowhere.get().title())));
        }
        lines.forEach(line -> topicActs.along(
                actor.id().value(), act(command).event(), line.topic(), occasion -> outcome(actor, command, occasion)));
        return next(actor, agenda, command, now);
    }

    private Answer<AgendaActs.Outcome> next(Actor actor, MeetingAgenda agenda, Command command, Instant now) {
        var cause = command.forWantOfTime() ? Cause.CARRIED_OVER : Cause.HELD_OVER;
        var making =
                new AgendaMaker.Making(actor.id(), now, cause, command.reason().strip());
        return maker.next(agenda, approvals.of(agenda.meeting()), actor.organisation(), making)
                .then(next -> new Answer.Done<>(
                        new AgendaActs.Outcome(next, Contents.of(next), command.topics(), why(command))));
    }

    private static List<Line> lines(AgendaVersion newest, Command command) {
        return newest.lines().stream()
                .filter(line -> command.topics().contains(line.topic()))
                .collect(Collectors.toList());
    }

    private boolean hasNext(Line line) {
        return deadlines.next(line.meeting(), LocalDateTime.now(clock)).isPresent();
    }

    private Outcome outcome(Actor actor, Command command, Occasion occasion) {
        var topic = Deciding.decided(actor, act(command), occasion, occasion.topic(), command.reason());
        var to = deadlines
                .next(topic.meeting(), LocalDateTime.now(clock))
                .orElseThrow()
                .ref();
        var next = command.forWantOfTime() ? topic.carriedOver(to) : topic.listableAt(to, Stage.HELD);
        return Outcome.of(
                next,
                Map.of(
                        "reason",
                        command.reason().strip(),
                        "from",
                        topic.meeting().toString(),
                        "to",
                        to.toString()));
    }

    private static Act act(Command command) {
        return command.forWantOfTime() ? Act.CARRY_OVER : Act.HOLD;
    }

    private static Text why(Command command) {
        var reason = command.reason().strip();
        return command.forWantOfTime()
                ? Text.of("因会期已满顺延到下一次会议：" + reason, "is carried over to the next meeting: " + reason)
                : Text.of("已撤下议程，下一次会议再议：" + reason, "is held over to the next meeting: " + reason);
    }
}
