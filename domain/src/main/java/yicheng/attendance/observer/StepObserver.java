package yicheng.attendance.observer;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
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
    private final Function<MeetingRef, Optional<Person.Id>> proposers;
    private final Clock clock;

    /** @param proposers finds who proposed an ad hoc meeting, and decides there (2.adhoc.participants) */
    public StepObserver(
            ObserverActs acts,
            Observers observers,
            HeldMeetings meetings,
            Transactions transactions,
            Function<MeetingRef, Optional<Person.Id>> proposers,
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
        if (!actor.isGranted(command.act().operation().scope())) {
            return actor.refused(command.act().operation());
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
            var meeting = meetings.find(observer.meeting());
            if (!act.isFrom(observer.stage()) || meeting.isEmpty()) {
                return ObserverRefusals.notNow(act, observer);
            }
            if (kept.version() != command.basedOn()) {
                throw new StaleVersion(observer.subject(), command.basedOn());
            }
            if (act.needsRemark() && command.remark().isBlank()) {
                return ObserverRefusals.policy(
                        act, "remark", "", Text.of("请写明理由，部门据此处理", "say why, so that the department knows"));
            }
            var lender = actor.lender(act.operation()).map(Person::id);
            var step = new Observer.Step(
                    act, actor.id(), lender, clock.instant(), command.remark().strip());
            return new Answer.Done<>(acts.keep(observer.step(step), meeting.get(), step.at(), kept.version()));
        });
    }

    /** What keeps this person from that act, whatever the stage. */
    Optional<Answer<Observers.Kept>> barred(Actor actor, ObserverAct act, Observer observer) {
        if (act == ObserverAct.PROPOSE) {
            return Optional.of(ObserverRefusals.notNow(act, observer));
        }
        var proposer = proposers.apply(observer.meeting());
        if (act.operation() == Operation.DECIDE_OBSERVERS && observer.meeting().kind() == Kind.ADHOC) {
            return proposer.filter(actor.id()::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(ObserverRefusals.rights(
                            act, Text.of("临时会议的列席人由提议会议的领导决定", "the leader who proposed the ad hoc meeting decides")));
        }
        boolean may = act.operation() == Operation.PROPOSE_OBSERVERS
                ? actor.may(Operation.PROPOSE_OBSERVERS, observer.department())
                        || proposer.filter(actor.id()::equals).isPresent()
                : actor.mayEverywhere(act.operation());
        return may ? Optional.empty() : Optional.of(actor.refused(act.operation()));
    }
}
