package yicheng.attendance.observer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;

/** Observers to look at: all for the office and the leaders, for departments those they proposed. */
public final class ReadObservers {

    private static final Set<ObserverStage> UNFINISHED =
            Set.of(ObserverStage.PROPOSED, ObserverStage.REPORTED, ObserverStage.RETURNED, ObserverStage.AGREED);

    private final Observers observers;
    private final HeldMeetings meetings;
    private final StepObserver steps;

    public ReadObservers(Observers observers, HeldMeetings meetings, StepObserver steps) {
        this.observers = observers;
        this.meetings = meetings;
        this.steps = steps;
    }

    /** @throws Unknown where there is none, or it may not be seen */
    public Observers.Kept one(Actor actor, Observer.Id id) {
        return observers
                .find(id)
                .filter(kept -> sees(actor, kept.observer()))
                .orElseThrow(() -> new Unknown("observer", id.value()));
    }

    /** Of all meetings that sit as one with it. */
    public List<Observers.Kept> of(Actor actor, MeetingRef ref) {
        return meetings.find(ref)
                .map(meeting -> meeting.with().stream())
                .orElse(Stream.of(ref))
                .flatMap(one -> observers.of(one).stream())
                .filter(kept -> sees(actor, kept.observer()))
                .toList();
    }

    /** Of meetings that have not begun: those somebody has to do something about. */
    public List<Observers.Kept> unfinished(Actor actor, LocalDateTime now) {
        return observers.standingAt(UNFINISHED).stream()
                .filter(kept -> sees(actor, kept.observer()))
                .filter(kept -> meetings.find(kept.observer().meeting())
                        .filter(meeting -> !meeting.hasBegun(now))
                        .isPresent())
                .toList();
    }

    /** What this person may do about him now. */
    public List<ObserverAct> open(Actor actor, Observer observer) {
        return Stream.of(ObserverAct.values())
                .filter(act -> act.isFrom(observer.stage()))
                .filter(act -> steps.barred(actor, act, observer).isEmpty())
                .toList();
    }

    private static boolean sees(Actor actor, Observer observer) {
        return actor.mayEverywhere(Operation.READ_LISTS)
                || actor.may(Operation.PROPOSE_OBSERVERS, observer.department())
                || observer.who().person().filter(actor.id()::equals).isPresent();
    }
}
