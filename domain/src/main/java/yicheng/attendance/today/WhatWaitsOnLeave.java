package yicheng.attendance.today;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.leave.act.ReadLeaves;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.HeldMeetings;
import yicheng.people.rights.Actor;

/** Puts together what one person has to do about leave, what is due first at the top. */
public final class WhatWaitsOnLeave {

    /** What is expected. */
    public enum Task {
        /** By the host. */
        DECIDE,
        /** By the host or the head of the office. */
        CHECK_PROXY,
        /** By the one who is away: the last one was not fit. */
        NAME_PROXY,
        /** By the one who is away: the written statement after his call. */
        SUPPLEMENT,
        /** By the office: a written statement that did not come in time. */
        CHASE,
        /** By the one who began a draft. */
        FINISH
    }

    /**
     * @param due in the office's zone
     * @param mine for this person; else he only waits for it
     */
    public record Waiting(
            Task task, Leaves.Kept kept, HeldMeeting meeting, Optional<LocalDateTime> due, boolean mine) {}

    private final ReadLeaves readLeaves;
    private final HeldMeetings meetings;
    private final Clock clock;

    public WhatWaitsOnLeave(ReadLeaves readLeaves, HeldMeetings meetings, Clock clock) {
        this.readLeaves = readLeaves;
        this.meetings = meetings;
        this.clock = clock;
    }

    public List<Waiting> handle(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        readLeaves
                .unfinished(actor)
                .forEach(seen -> beforeTheMeeting(actor, seen).ifPresent(waiting::add));
        readLeaves.own(actor).fold(own -> own, refused -> List.<Leaves.Kept>of()).stream()
                .flatMap(kept -> own(kept).stream())
                .forEach(waiting::add);
        readLeaves.overdue(actor).stream()
                .flatMap(kept -> waiting(Task.CHASE, kept, due(kept.leave())).stream())
                .forEach(waiting::add);
        return waiting.stream()
                .sorted(Comparator.comparing((Waiting one) -> one.due().orElse(LocalDateTime.MAX)))
                .toList();
    }

    private Optional<Waiting> beforeTheMeeting(Actor actor, ReadLeaves.Seen seen) {
        var leave = seen.kept().leave();
        boolean own = leave.person().equals(actor.id());
        if (LeaveStage.UNDECIDED.contains(leave.stage())) {
            return decides(actor, leave) || own ? Optional.of(waiting(Task.DECIDE, seen, !own)) : Optional.empty();
        }
        if (leave.stage() == LeaveStage.PROXY_UNFIT) {
            return own ? Optional.of(waiting(Task.NAME_PROXY, seen, true)) : Optional.empty();
        }
        return leave.stage() == LeaveStage.APPROVED && leave.proxy().isPresent() && checks(actor, leave)
                ? Optional.of(waiting(Task.CHECK_PROXY, seen, true))
                : Optional.empty();
    }

    private List<Waiting> own(Leaves.Kept kept) {
        var leave = kept.leave();
        if (leave.stage() == LeaveStage.DRAFT) {
            return waiting(Task.FINISH, kept, meetings.find(leave.meeting()).map(HeldMeeting::leaveUntil)).stream()
                    .filter(one -> !one.meeting().leaveUntil().isBefore(LocalDateTime.now(clock)))
                    .toList();
        }
        boolean owes = leave.stage() != LeaveStage.WITHDRAWN
                && leave.supplement().filter(Supplement::isOwed).isPresent();
        return owes ? waiting(Task.SUPPLEMENT, kept, due(leave)).stream().toList() : List.of();
    }

    private boolean decides(Actor actor, Leave leave) {
        return readLeaves.open(actor, leave).contains(LeaveAct.APPROVE);
    }

    private boolean checks(Actor actor, Leave leave) {
        return readLeaves.open(actor, leave).contains(LeaveAct.CONFIRM_PROXY);
    }

    private static Optional<LocalDateTime> due(Leave leave) {
        return leave.supplement().map(Supplement::due);
    }

    /** Before the meeting; of what was entered later, before the circular may name him. */
    private Waiting waiting(Task task, ReadLeaves.Seen seen, boolean mine) {
        var meeting = seen.meeting();
        var due = meeting.hasBegun(LocalDateTime.now(clock)) ? due(seen.kept().leave()) : Optional.of(meeting.start());
        return new Waiting(task, seen.kept(), meeting, due, mine);
    }

    private Optional<Waiting> waiting(Task task, Leaves.Kept kept, Optional<LocalDateTime> due) {
        return meetings.find(kept.leave().meeting()).map(meeting -> new Waiting(task, kept, meeting, due, true));
    }
}
