package yicheng.agenda.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import yicheng.agenda.list.Approvals;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.ListDeadlines;

/** How every change of an agenda goes: right, not after the meeting began, then kept with the journal's entry in one unit. */
public final class AgendaActs {

    private static final RuleRef RULE = new RuleRef(
            "check.agenda-change",
            Text.of("审定后的议程，调整须经主要领导同意并形成新版本", "a changed agenda needs approval, and is a new version"),
            new Clause("3.2.rank.after"));

    /**
     * @param content of the journal's entry
     * @param gone topics that are no longer on it, with why their departments are told
     */
    record Outcome(MeetingAgenda next, Map<String, String> content, Set<Topic.Id> gone, Text why) {

        static Outcome of(MeetingAgenda next, Map<String, String> content) {
            return new Outcome(next, content, Set.of(), NOTHING_WENT);
        }
    }

    private static final Text NOTHING_WENT = Text.of("仍在议程上", "is still on the agenda");

    private final Transactions transactions;
    private final Journal journal;
    private final Agendas agendas;
    private final HeldTogether heldTogether;
    private final ListDeadlines deadlines;
    private final Approvals approvals;
    private final AgendaNotices notices;
    private final Clock clock;

    public AgendaActs(
            Transactions transactions,
            Journal journal,
            Agendas agendas,
            HeldTogether heldTogether,
            ListDeadlines deadlines,
            Approvals approvals,
            AgendaNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.agendas = agendas;
        this.heldTogether = heldTogether;
        this.deadlines = deadlines;
        this.approvals = approvals;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws Unknown where the meeting has no agenda yet
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    Answer<Agendas.Kept> act(
            Actor actor,
            Operation operation,
            String event,
            MeetingRef meeting,
            long basedOn,
            BiFunction<MeetingAgenda, Instant, Answer<Outcome>> made) {
        if (!actor.mayEverywhere(operation)) {
            return actor.refused(operation);
        }
        return transactions.inOne(() -> {
            var main = heldTogether.main(meeting);
            var kept = agendas.find(main).orElseThrow(() -> new Unknown("agenda", main.toString()));
            if (kept.version() != basedOn) {
                throw new StaleVersion(kept.agenda().subject(), basedOn);
            }
            var over = over(main, kept.agenda());
            if (over.isPresent()) {
                return over.get();
            }
            var now = clock.instant();
            return made.apply(kept.agenda(), now).then(outcome -> {
                journal.append(entry(actor, operation, event, outcome, now));
                var saved = agendas.save(outcome.next(), kept.version());
                notices.tell(kept.agenda(), saved, now);
                notices.takenOff(outcome.gone(), saved, outcome.why(), now);
                return new Answer.Done<>(saved);
            });
        });
    }

    private Optional<Answer<Agendas.Kept>> over(MeetingRef main, MeetingAgenda agenda) {
        if (!deadlines.isHeld(main) || !deadlines.start(main).isAfter(LocalDateTime.now(clock))) {
            return Optional.of(refused(
                    Ground.STATE,
                    "meeting",
                    Text.of("会议已经召开或不再召开，议程不再变动", "the meeting has begun or is not held; its agenda stays")));
        }
        return FollowMeetings.isAsItShouldBe(agenda, approvals.of(main))
                ? Optional.empty()
                : Optional.of(refused(
                        Ground.STATE,
                        "meeting",
                        Text.of(
                                "会议刚作了调整，议程正在随之更新，请一分钟后再办",
                                "the meeting was changed and its agenda follows; try again in a minute")));
    }

    private static Entry entry(Actor actor, Operation operation, String event, Outcome outcome, Instant now) {
        var entry = Entry.of(now, actor.id().value(), event, outcome.next().subject(), outcome.content());
        return actor.lender(operation)
                .map(Person::id)
                .map(Person.Id::value)
                .map(entry::onBehalfOf)
                .orElse(entry);
    }

    static <T> Answer<T> refused(Ground ground, String field, Text text) {
        return new Answer.Refused<>(
                ground,
                List.of(new Finding(
                        RULE, Effect.RETURN, Optional.of(field), text, Mender.OFFICE, false, Optional.empty())));
    }
}
