package yicheng.attendance.observer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.member.ReadRoster;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * Proposals of observers, and guests, to look at: all for the office and the leaders, for departments those of their topics,
 * for everybody his own. Those who come are on the roster besides, for whoever may see that.
 */
public final class ReadObservers {

    private static final Set<ObserverStage> UNFINISHED = Set.of(
            ObserverStage.PROPOSED,
            ObserverStage.REPORTED,
            ObserverStage.RETURNED,
            ObserverStage.AGREED,
            ObserverStage.INVITED);

    /** A moved meeting is still named by the day it was to be held on. */
    private static final int DAYS_BACK = 92;

    private final Observers observers;
    private final HeldMeetings meetings;
    private final ReadRoster readRoster;
    private final StepObserver steps;
    private final Leads leads;

    public ReadObservers(
            Observers observers, HeldMeetings meetings, ReadRoster readRoster, StepObserver steps, Topics topics) {
        this.observers = observers;
        this.meetings = meetings;
        this.readRoster = readRoster;
        this.steps = steps;
        this.leads = new Leads(topics);
    }

    /** @throws Unknown where there is none, or it may not be seen */
    public Answer<Observers.Kept> one(Actor actor, Observer.Id id) {
        return actor.may(Operation.READ_OBSERVERS)
                ? new Answer.Done<>(observers
                        .find(id)
                        .filter(kept -> sees(actor, kept.observer()))
                        .orElseThrow(() -> new Unknown("observer", id.value())))
                : actor.refused(Operation.READ_OBSERVERS);
    }

    /** Of all meetings that sit as one with it, each in the order in which they were proposed; none where it is not held. */
    public Answer<List<Observers.Kept>> of(Actor actor, MeetingRef ref) {
        return actor.may(Operation.READ_OBSERVERS)
                ? new Answer.Done<>(meetings.find(ref).stream()
                        .flatMap(meeting -> meeting.with().stream())
                        .flatMap(one -> observers.of(one).stream())
                        .filter(kept -> sees(actor, kept.observer()))
                        .toList())
                : actor.refused(Operation.READ_OBSERVERS);
    }

    /** Of meetings that have not begun: those somebody has to do something about. */
    public List<Observers.Kept> unfinished(Actor actor, LocalDateTime now) {
        return observers.standingAt(UNFINISHED, now.toLocalDate().minusDays(DAYS_BACK)).stream()
                .filter(kept -> sees(actor, kept.observer()))
                .filter(kept -> meetings.find(kept.observer().meeting())
                        .filter(meeting -> !meeting.hasBegun(now))
                        .isPresent())
                .toList();
    }

    /** With which topic he comes: the one he was proposed for, or that into which it was merged; empty for a guest. */
    public Optional<Topic.Id> comesFor(Observer observer) {
        return observer.topic().map(id -> leads.of(id).map(Topic::id).orElse(id));
    }

    /** Whether this person may ask guests to that meeting. */
    public boolean invites(Actor actor, MeetingRef meeting) {
        return steps.mayInvite(actor, meeting);
    }

    /** What this person may do about him now. */
    public List<ObserverAct> open(Actor actor, Observer observer) {
        return Stream.of(ObserverAct.values())
                .filter(act -> act.isFrom(observer.stage()) && act.isFor(observer.kind()))
                .filter(act -> steps.barred(actor, act, observer).isEmpty())
                .toList();
    }

    /** Of an ad hoc meeting only who may know of it; the office still, once it is cancelled. */
    private boolean sees(Actor actor, Observer observer) {
        boolean known = observer.meeting().kind() != Kind.ADHOC
                || actor.mayEverywhere(Operation.REVIEW_OBSERVERS)
                || readRoster.sees(actor, observer.meeting());
        return known && isShown(actor, observer);
    }

    private static boolean isShown(Actor actor, Observer observer) {
        return actor.mayEverywhere(Operation.READ_OBSERVERS)
                || observer.department()
                        .filter(department -> actor.may(Operation.READ_OBSERVERS, department))
                        .isPresent()
                || observer.who().person().filter(actor.id()::equals).isPresent();
    }
}
