package yicheng.attendance.leave.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Journal;
import yicheng.journal.Recorded;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Requests for leave, as far as one may see them: one's own, those where one stands in, all for the host and the office. */
public final class ReadLeaves {

    private static final int MOST_OWN = 50;

    /** A meeting may have been moved so far; what is older waits for nobody any more. */
    private static final int DAYS_BACK = 90;

    private static final Set<LeaveStage> UNFINISHED =
            Set.of(LeaveStage.WAITING, LeaveStage.PHONED, LeaveStage.APPROVED, LeaveStage.PROXY_UNFIT);

    /** Until it is decided against him, or leave comes to nothing. */
    private static final Set<LeaveStage> OF_A_PROXY =
            Set.of(LeaveStage.WAITING, LeaveStage.PHONED, LeaveStage.APPROVED, LeaveStage.PROXY_CONFIRMED);

    /** A request with its meeting as it is held. */
    public record Seen(Leaves.Kept kept, HeldMeeting meeting) {}

    private final Leaves leaves;
    private final HeldMeetings meetings;
    private final Journal journal;
    private final Clock clock;

    public ReadLeaves(Leaves leaves, HeldMeetings meetings, Journal journal, Clock clock) {
        this.leaves = leaves;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Unknown where there is none, or it may not be seen */
    public Answer<Leaves.Kept> one(Actor actor, Leave.Id id) {
        return granted(
                actor,
                () -> leaves.find(id)
                        .flatMap(kept -> shown(actor, kept))
                        .orElseThrow(() -> new Unknown("leave", id.value())));
    }

    /** Of all meetings that sit as one with it; none where it is not held. */
    public Answer<List<Leaves.Kept>> of(Actor actor, MeetingRef ref) {
        return granted(
                actor,
                () -> meetings.find(ref).stream()
                        .flatMap(meeting -> meeting.with().stream())
                        .flatMap(one -> leaves.of(one).stream())
                        .flatMap(kept -> shown(actor, kept).stream())
                        .toList());
    }

    /** The newest first. */
    public Answer<List<Leaves.Kept>> own(Actor actor) {
        return granted(actor, () -> leaves.of(actor.id(), MOST_OWN));
    }

    /** What the host, or the office, has to do something about, before the meeting; after it calls that were entered then. */
    public List<Seen> unfinished(Actor actor) {
        var now = LocalDateTime.now(clock);
        return leaves.standingAt(UNFINISHED, now.toLocalDate().minusDays(DAYS_BACK)).stream()
                .filter(kept -> sees(actor, kept.leave()))
                .flatMap(kept -> meetings.find(kept.leave().meeting()).map(meeting -> new Seen(kept, meeting)).stream())
                .filter(seen -> !seen.meeting().hasBegun(now) || isLateCall(seen, now))
                .toList();
    }

    /** Entered once the meeting had begun, and for the host to decide until the written statement is due. */
    private boolean isLateCall(Seen seen, LocalDateTime now) {
        var leave = seen.kept().leave();
        return LeaveStage.UNDECIDED.contains(leave.stage())
                && leave.callEntered()
                        .map(entered -> LocalDateTime.ofInstant(entered, clock.getZone()))
                        .filter(seen.meeting()::hasBegun)
                        .isPresent()
                && leave.supplement().filter(owed -> !now.isAfter(owed.due())).isPresent();
    }

    /** Whose written statement did not come in time and is still owed, for the office. */
    public List<Leaves.Kept> overdue(Actor actor) {
        return actor.mayEverywhere(Operation.ENTER_LEAVE) && actor.isGranted(Operation.READ_LEAVE.scope())
                ? leaves.standingAt(LeaveStage.OWING, LocalDate.now(clock).minusDays(DAYS_BACK)).stream()
                        .filter(kept -> kept.leave()
                                .supplement()
                                .filter(owed -> owed.missed() && owed.isOwed())
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** What was done to it, in order; nothing of it for who is to stand in. */
    public Answer<List<Recorded>> history(Actor actor, Leave.Id id) {
        return one(actor, id)
                .then(kept -> new Answer.Done<>(
                        sees(actor, kept.leave()) ? journal.about(kept.leave().subject()) : List.of()));
    }

    /** What this person may do with it now. */
    public List<LeaveAct> open(Actor actor, Leave leave) {
        return meetings.find(leave.meeting()).stream()
                .flatMap(meeting -> List.of(LeaveAct.values()).stream()
                        .filter(act -> act.isFrom(leave.stage()))
                        .filter(act -> Barred.from(actor, act, leave, meeting).isEmpty())
                        .filter(act -> act != LeaveAct.CONTEST
                                || EnteredByOffice.inTheNameOf(actor.id(), journal.about(leave.subject()))))
                .toList();
    }

    /** One's own may be seen by everybody; a token takes the scope all the same. */
    private static <T> Answer<T> granted(Actor actor, Supplier<T> read) {
        return actor.isGranted(Operation.READ_LEAVE.scope())
                ? new Answer.Done<>(read.get())
                : actor.refused(Operation.READ_LEAVE);
    }

    /** The chair is lent for days: it opens the requests for meetings of those days only. */
    private LocalDate day(Leave leave) {
        return meetings.find(leave.meeting())
                .map(HeldMeeting::day)
                .orElse(leave.meeting().day());
    }

    /** Wholly, or as far as it concerns who is to stand in; empty for whom it does not concern. */
    private Optional<Leaves.Kept> shown(Actor actor, Leaves.Kept kept) {
        var leave = kept.leave();
        if (sees(actor, leave)) {
            return Optional.of(kept);
        }
        return leave.proxy()
                .filter(proxy -> proxy.person().equals(actor.id()) && OF_A_PROXY.contains(leave.stage()))
                .map(proxy -> new Leaves.Kept(kept.version(), kept.changed(), leave.asTheProxySees()));
    }

    private boolean sees(Actor actor, Leave leave) {
        return leave.person().equals(actor.id())
                || leave.stage() != LeaveStage.DRAFT && actor.on(day(leave)).mayEverywhere(Operation.READ_LEAVE);
    }
}
