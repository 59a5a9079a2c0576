package yicheng.web.pages.attendance.slip;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.member.HeldMeeting;
import yicheng.journal.Recorded;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.asking.ProxyChoices;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Lays out one request for the one who looks at it. */
final class LeaveDesk {

    private static final Map<String, Text> BY_THE_CLOCK = Map.of(
            "leave.supplement-missed", Text.of("逾期未补书面说明", "the statement is overdue"),
            "leave.supplement-moved",
                    Text.of("会议改期，书面说明期限随之改变", "the statement is due later, as the meeting was moved"));

    private final Frame frame;

    LeaveDesk(Frame frame) {
        this.frame = frame;
    }

    LeaveView view(Actor actor, Leaves.Kept kept, Form form, Optional<Notice> told) {
        var leave = kept.leave();
        var names = Names.of(actor);
        var meeting = frame.office().attendance().readRoster().meetings().find(leave.meeting());
        var unit = actor.organisation();
        return new LeaveView(
                kept,
                meeting,
                unit.name(),
                names.of(leave.person()),
                leave.proxy().map(proxy -> names.of(proxy.person())),
                new Slip(frame, unit, leave, meeting),
                open(actor, leave, meeting),
                actor.id().equals(leave.person()),
                isOver(meeting),
                actor.on(meeting.map(HeldMeeting::day).orElse(actor.day()))
                        .lender(Operation.DECIDE_LEAVE)
                        .map(lender -> lender.name()),
                history(actor, leave, names),
                ProxyChoices.of(unit, meeting.map(HeldMeeting::day).orElse(actor.day()), Optional.of(leave.person())),
                form,
                told);
    }

    /** Of what the table leaves open, what there is something to do about. */
    private Set<LeaveAct> open(Actor actor, Leave leave, Optional<HeldMeeting> meeting) {
        var open = EnumSet.noneOf(LeaveAct.class);
        open.addAll(frame.office().attendance().readLeaves().open(actor, leave));
        if (leave.proxy().isEmpty()) {
            open.remove(LeaveAct.CONFIRM_PROXY);
            open.remove(LeaveAct.TURN_DOWN_PROXY);
        }
        if (leave.supplement().filter(Supplement::isOwed).isEmpty()) {
            open.remove(LeaveAct.SUPPLEMENT);
        }
        if (meeting.filter(held -> !held.hasBegun(frame.office().now())).isEmpty()) {
            open.remove(LeaveAct.NAME_PROXY);
            open.remove(LeaveAct.WITHDRAW);
            if (meeting.filter(held -> isEnteredSince(leave, held)).isEmpty()) {
                open.remove(LeaveAct.REFUSE);
            }
        }
        if (isOver(meeting)) {
            open.remove(LeaveAct.CONFIRM_PROXY);
            open.remove(LeaveAct.TURN_DOWN_PROXY);
        }
        return open;
    }

    /** A call that was entered once the meeting had begun may still be refused. */
    private boolean isEnteredSince(Leave leave, HeldMeeting meeting) {
        return leave.callEntered().map(frame::local).filter(meeting::hasBegun).isPresent();
    }

    private boolean isOver(Optional<HeldMeeting> meeting) {
        return meeting.filter(held -> frame.office().now().isBefore(held.end())).isEmpty();
    }

    private List<LeaveView.Step> history(Actor actor, Leave leave, Names names) {
        return frame
                .office()
                .attendance()
                .readLeaves()
                .history(actor, leave.id())
                .fold(entries -> entries, refused -> List.<Recorded>of())
                .stream()
                .map(recorded -> step(recorded, names))
                .toList();
    }

    private LeaveView.Step step(Recorded recorded, Names names) {
        var entry = recorded.entry();
        var said = entry.content();
        return new LeaveView.Step(
                frame.local(entry.at()),
                names.actor(entry.actor()),
                LeaveAct.of(entry.act())
                        .map(LeaveAct::label)
                        .orElse(BY_THE_CLOCK.getOrDefault(entry.act(), Text.of(entry.act(), entry.act()))),
                said.getOrDefault("remark", said.getOrDefault("why", "")));
    }
}
