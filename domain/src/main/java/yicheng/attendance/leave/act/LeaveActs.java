package yicheng.attendance.leave.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.roll.LiftAbsences;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** How every act on a request for leave goes: asked for its right and stage, then kept with the journal's entry. */
public final class LeaveActs {

    /**
     * What an act makes of a request.
     *
     * @param onBehalfOf for whom it was entered, or whose right was used
     */
    record Outcome(Leave next, Map<String, String> content, Optional<Person.Id> onBehalfOf) {
        static Outcome of(Leave next) {
            return new Outcome(next, Map.of(), Optional.empty());
        }
    }

    /**
     * What an act finds.
     *
     * @param local the moment in the office's zone
     */
    record Occasion(Leave leave, HeldMeeting meeting, Instant now, LocalDateTime local, ZoneId zone) {

        boolean hasBegun() {
            return meeting.hasBegun(local);
        }

        /** A call that the office entered only then: the host was not asked before. */
        boolean isEnteredSince() {
            return leave.callEntered()
                    .filter(entered -> meeting.hasBegun(LocalDateTime.ofInstant(entered, zone)))
                    .isPresent();
        }

        boolean isOver() {
            return !local.isBefore(meeting.end());
        }
    }

    private final Transactions transactions;
    private final Journal journal;
    private final Leaves leaves;
    private final HeldMeetings meetings;
    private final LeaveNotices notices;
    private final LiftAbsences lift;
    private final Clock clock;

    public LeaveActs(
            Transactions transactions,
            Journal journal,
            Leaves leaves,
            HeldMeetings meetings,
            LeaveNotices notices,
            LiftAbsences lift,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.leaves = leaves;
        this.meetings = meetings;
        this.notices = notices;
        this.lift = lift;
        this.clock = clock;
    }

    /**
     * @throws Unknown where there is no such request
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    Answer<Leaves.Kept> act(
            Actor actor, LeaveAct act, Leave.Id id, long basedOn, Function<Occasion, Answer<Outcome>> made) {
        if (!actor.isGranted(act.operation().scope())) {
            return actor.refused(act.operation());
        }
        return transactions.inOne(() -> {
            var kept = leaves.find(id).orElseThrow(() -> new Unknown("leave", id.value()));
            var leave = kept.leave();
            var meeting = meetings.find(leave.meeting());
            if (meeting.isEmpty()) {
                return notHeld(act, leave.meeting());
            }
            var occasion = occasion(leave, meeting.get());
            var barred = Barred.from(actor, act, leave, occasion.meeting());
            if (barred.isPresent()) {
                return barred.get().then(never -> new Answer.Done<>(kept));
            }
            if (!act.isFrom(leave.stage())) {
                return LeaveRefusals.notNow(act, leave);
            }
            if (kept.version() != basedOn) {
                throw new StaleVersion(leave.subject(), basedOn);
            }
            return made.apply(occasion)
                    .then(outcome -> new Answer.Done<>(keep(actor, act, outcome, occasion, kept.version())));
        });
    }

    /** Inside a unit of work. */
    private Leaves.Kept keep(Actor actor, LeaveAct act, Outcome outcome, Occasion occasion, long basedOn) {
        var next = outcome.next();
        var kept = leaves.save(next, occasion.now(), basedOn);
        var entry = Entry.of(occasion.now(), actor.id().value(), act.event(), next.subject(), content(outcome));
        var judged = next.judged()
                .map(by -> entry.judgedBy(by.edition().id(), by.calendarVersion()))
                .orElse(entry);
        journal.append(outcome.onBehalfOf()
                .map(Person.Id::value)
                .map(judged::onBehalfOf)
                .orElse(judged));
        if (occasion.hasBegun()) {
            lift.handle(occasion.meeting());
        }
        notices.tell(actor, act, occasion.leave(), kept, occasion.meeting());
        return kept;
    }

    /**
     * A request that is not there yet.
     *
     * @param made gets the meeting and the moment
     */
    Answer<Leaves.Kept> begin(
            Actor actor, LeaveAct act, MeetingRef ref, BiFunction<HeldMeeting, Instant, Answer<Outcome>> made) {
        return transactions.inOne(() -> {
            var meeting = meetings.find(ref).filter(held -> isKnownTo(actor, held));
            if (meeting.isEmpty()) {
                return notHeld(act, ref);
            }
            return made.apply(meeting.get(), clock.instant())
                    .then(outcome ->
                            new Answer.Done<>(keep(actor, act, outcome, occasion(outcome.next(), meeting.get()), 0)));
        });
    }

    /** An ad hoc meeting is known to who was asked to it, and to the office. */
    private static boolean isKnownTo(Actor actor, HeldMeeting meeting) {
        return meeting.ref().kind() != Kind.ADHOC
                || meeting.asked().contains(actor.id())
                || actor.mayEverywhere(Operation.ENTER_LEAVE);
    }

    /** Empty where it is not held. */
    Optional<HeldMeeting> meeting(MeetingRef ref) {
        return meetings.find(ref);
    }

    /** Its circular is out and names who was absent, so that nothing is granted any more. */
    boolean isTooLate(HeldMeeting meeting) {
        return lift.isTooLate(meeting);
    }

    /** The office entered the same by telephone, so that nothing is left to finish; inside a unit of work. */
    void discardDrafts(Actor actor, Person.Id person, HeldMeeting meeting) {
        meeting.with().stream()
                .flatMap(ref -> leaves.of(ref).stream())
                .filter(kept -> kept.leave().person().equals(person))
                .filter(kept -> kept.leave().stage() == LeaveStage.DRAFT)
                .forEach(kept -> {
                    leaves.remove(kept.leave().id(), kept.version());
                    journal.append(Entry.of(
                                    clock.instant(),
                                    actor.id().value(),
                                    LeaveAct.DISCARD.event(),
                                    kept.leave().subject(),
                                    Map.of("meeting", kept.leave().meeting().toString()))
                            .onBehalfOf(person.value()));
                });
    }

    Optional<LocalDateTime> signedIn(HeldMeeting meeting, Person.Id person) {
        return lift.signedIn(meeting, person);
    }

    private Occasion occasion(Leave leave, HeldMeeting meeting) {
        return new Occasion(leave, meeting, clock.instant(), LocalDateTime.now(clock), clock.getZone());
    }

    Instant now() {
        return clock.instant();
    }

    private static <T> Answer<T> notHeld(LeaveAct act, MeetingRef meeting) {
        return LeaveRefusals.policy(
                act,
                "meeting",
                meeting.toString(),
                Text.of(
                        "没有这次会议，或者它不单独召开，不需要请假；请在会议日程里选一次",
                        "there is no such meeting, or it is not held; choose one from the timetable"));
    }

    private static Map<String, String> content(Outcome outcome) {
        var next = outcome.next();
        var content = new TreeMap<>(outcome.content());
        content.put("meeting", next.meeting().toString());
        content.put("person", next.person().value());
        content.put("stage", next.stage().code());
        content.put("channel", next.request().channel().code());
        next.proxy().ifPresent(proxy -> {
            content.put("proxy", proxy.person().value());
            content.put("proxyKind", proxy.kind().code());
        });
        return content;
    }
}
