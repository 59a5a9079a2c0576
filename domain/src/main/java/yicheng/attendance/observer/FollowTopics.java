package yicheng.attendance.observer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Transactions;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * What the clock does: whoever observes for a topic goes with it to another meeting, and stays away when it does not come to
 * one any more; guests stay away from a meeting that is not held.
 */
public final class FollowTopics {

    /** A moved meeting is still named by the day it was to be held on. */
    private static final int DAYS_BACK = 92;

    private static final Set<Stage> GONE = Set.of(Stage.WITHDRAWN, Stage.RETURNED, Stage.REFERRED, Stage.DRAFT);

    /** What becomes of an observer; the meeting he goes to. */
    private record Way(ObserverAct act, MeetingRef meeting, String why) {}

    private final ObserverActs acts;
    private final Observers observers;
    private final Leads leads;
    private final HeldMeetings meetings;
    private final Transactions transactions;
    private final Clock clock;

    public FollowTopics(
            ObserverActs acts,
            Observers observers,
            Topics topics,
            HeldMeetings meetings,
            Transactions transactions,
            Clock clock) {
        this.acts = acts;
        this.observers = observers;
        this.leads = new Leads(topics);
        this.meetings = meetings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that went or were called off. To be asked again and again; what is as it should be stays. */
    public List<Observers.Kept> handle() {
        return standing().stream()
                .filter(kept -> way(kept.observer()).isPresent())
                .flatMap(kept -> followed(kept.observer().id()).stream())
                .toList();
    }

    private List<Observers.Kept> standing() {
        return observers.standingAt(ObserverStage.OPEN, LocalDate.now(clock).minusDays(DAYS_BACK));
    }

    private Optional<Observers.Kept> followed(Observer.Id id) {
        return transactions.inOne(() ->
                observers.find(id).flatMap(kept -> way(kept.observer()).map(way -> kept(kept, way, clock.instant()))));
    }

    private Observers.Kept kept(Observers.Kept kept, Way way, Instant now) {
        var step = new Observer.Step(way.act(), Optional.empty(), Optional.empty(), now, way.why());
        return acts.keep(kept.observer().forMeeting(way.meeting()).step(step), now, kept.version());
    }

    private Optional<Way> way(Observer observer) {
        return observer.topic()
                .map(topic -> ofObserver(observer, topic))
                .orElseGet(() -> calledOff(observer))
                .filter(way -> way.act().isFrom(observer.stage()));
    }

    /** An ad hoc meeting that is cancelled is not held on another day; of a regular one the topics go on to the next. */
    private Optional<Way> calledOff(Observer observer) {
        return observer.meeting().kind() == Kind.ADHOC
                        && meetings.find(observer.meeting()).isEmpty()
                ? Optional.of(new Way(ObserverAct.CLOSE, observer.meeting(), "会议取消"))
                : Optional.empty();
    }

    /** The same meeting, or two that are held as one. */
    private boolean sitsTogether(MeetingRef one, MeetingRef other) {
        return one.equals(other)
                || meetings.find(one)
                        .filter(meeting -> meeting.with().contains(other))
                        .isPresent();
    }

    private Optional<Way> ofObserver(Observer observer, Topic.Id id) {
        return leads.of(id).flatMap(topic -> {
            if (GONE.contains(topic.stage())) {
                var why = topic.stage() == Stage.DRAFT
                        ? "议题退回部门重新提交"
                        : "议题" + topic.stage().label().zh();
                return Optional.of(new Way(ObserverAct.CLOSE, observer.meeting(), why));
            }
            if (sitsTogether(observer.meeting(), topic.meeting())) {
                return calledOff(observer);
            }
            return Optional.of(new Way(following(observer), topic.meeting(), "议题改会"));
        });
    }

    private static ObserverAct following(Observer observer) {
        return ObserverAct.FOLLOW.isFrom(observer.stage()) ? ObserverAct.FOLLOW : ObserverAct.FOLLOW_AGREED;
    }
}
