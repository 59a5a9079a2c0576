package yicheng.attendance.observer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import yicheng.attendance.member.HeldMeetings;
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

/** Every step of an observer after he was proposed: by the office, the leader, and who keeps the door. */
public final class StepObserver {

    /** @param remark needed to send back and to decline */
    public record Command(Observer.Id observer, long basedOn, ObserverAct act, String remark) {}

    private final ObserverActs acts;
    private final Observers observers;
    private final HeldMeetings meetings;
    private final Transactions transactions;
    private final Proposers proposers;
    private final Clock clock;

    public StepObserver(
            ObserverActs acts,
            Observers observers,
            HeldMeetings meetings,
            Transactions transactions,
            Proposers proposers,
            Clock clock) {
        this.acts = acts;
        this.observers = observers;
        this.meetings = meetings;
        this.transactions = transactions;
        this.proposers = proposers;
        this.clock = clock;
    }

    /**
     * @throws Unknown where there is no such observer
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    public Answer<Observers.Kept> handle(Actor actor, Command command) {
        var needed = command.act().operation();
        if (needed.filter(operation -> !actor.isGranted(operation.scope())).isPresent()) {
            return actor.refused(needed.get());
        }
        return transactions.inOne(() -> {
            var kept = observers
                    .find(command.observer())
                    .orElseThrow(
                            () -> new Unknown("observer", command.observer().value()));
            var observer = kept.observer();
            var act = command.act();
            var barred = barred(actor, act, observer);
            if (barred.isPresent()) {
                return barred.get();
            }
            if (!act.isFor(observer.kind())) {
                return ObserverRefusals.notFor(act, observer);
            }
            if (!act.isFrom(observer.stage())
                    || meetings.find(observer.meeting()).isEmpty()) {
                return ObserverRefusals.notNow(act, observer);
            }
            if (kept.version() != command.basedOn()) {
                throw new StaleVersion(observer.subject(), command.basedOn());
            }
            if (act.needsRemark() && command.remark().isBlank()) {
                return ObserverRefusals.policy(
                        act, "remark", "", Text.of("请写明理由，部门据此处理", "say why, so that the department knows"));
            }
            var lender = needed.flatMap(actor::lender).map(Person::id);
            var step = new Observer.Step(
                    act,
                    Optional.of(actor.id()),
                    lender,
                    clock.instant(),
                    command.remark().strip());
            return new Answer.Done<>(acts.keep(observer.step(step), step.at(), kept.version()));
        });
    }

    /** May ask somebody to come to that meeting as its guest: who proposed it, and the office for him. */
    boolean mayInvite(Actor actor, MeetingRef meeting) {
        return meeting.kind() == Kind.ADHOC
                && actor.isGranted(Operation.REVIEW_OBSERVERS.scope())
                && (proposers.is(actor.id(), meeting) || actor.mayEverywhere(Operation.REVIEW_OBSERVERS));
    }

    /** What keeps this person from that act, whatever the stage. */
    Optional<Answer<Observers.Kept>> barred(Actor actor, ObserverAct act, Observer observer) {
        if (act == ObserverAct.PROPOSE) {
            return Optional.of(ObserverRefusals.notNow(act, observer));
        }
        if (act.operation().isEmpty()) {
            return Optional.of(ObserverRefusals.rights(
                    act,
                    Text.of(
                            "这一步由系统随议题或会议办理；要改的请改议题或会议",
                            "the system does this with the topic or the meeting; change those")));
        }
        var operation = act.operation().get();
        boolean proposer = proposers.is(actor.id(), observer.meeting());
        if (operation == Operation.DECIDE_OBSERVERS && observer.meeting().kind() == Kind.ADHOC) {
            return proposer
                    ? Optional.empty()
                    : Optional.of(ObserverRefusals.rights(
                            act, Text.of("临时会议的列席人由提议会议的领导决定", "the leader who proposed the ad hoc meeting decides")));
        }
        boolean may = operation == Operation.PROPOSE_OBSERVERS
                ? proposer || takesBack(actor, observer)
                : actor.mayEverywhere(operation);
        if (!may) {
            return Optional.of(actor.refused(operation));
        }
        if (act == ObserverAct.WAIT && isBefore(observer)) {
            return Optional.of(ObserverRefusals.policy(
                    act,
                    "meeting",
                    observer.meeting().toString(),
                    Text.of("会议当天到场以后再登记候会", "enter it on the day of the meeting, once he is there")));
        }
        return Optional.empty();
    }

    /** The day of the meeting has not come. */
    private boolean isBefore(Observer observer) {
        return meetings.find(observer.meeting())
                .filter(meeting -> LocalDate.now(clock).isBefore(meeting.day()))
                .isPresent();
    }

    /** His department's own; guests are drafted by the office. */
    private static boolean takesBack(Actor actor, Observer observer) {
        return observer.isGuest()
                ? actor.mayEverywhere(Operation.REVIEW_OBSERVERS)
                : observer.department()
                        .filter(department -> actor.may(Operation.PROPOSE_OBSERVERS, department))
                        .isPresent();
    }
}
