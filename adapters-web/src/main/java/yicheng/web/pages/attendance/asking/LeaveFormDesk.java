package yicheng.web.pages.attendance.asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;

/** Lays out the form to ask for leave for the one who fills it in. */
final class LeaveFormDesk {

    private final Frame frame;

    LeaveFormDesk(Frame frame) {
        this.frame = frame;
    }

    LeaveFormView view(Actor actor, Form form, Optional<Leaves.Kept> draft) {
        var standing = standing(actor);
        var choices = MeetingChoices.of(
                frame,
                actor,
                form.value(Typed.MEETING),
                standing.stream().map(Leave::meeting).collect(Collectors.toUnmodifiableSet()));
        var roster = choices.chosen().flatMap(meeting -> roster(actor, meeting));
        var member = roster.flatMap(found -> found.member(actor.id()));
        return new LeaveFormView(
                choices,
                ProxyChoices.of(
                        actor.organisation(),
                        choices.chosen().map(HeldMeeting::day).orElse(actor.day()),
                        Optional.of(actor.id())),
                choices.chosen()
                        .filter(meeting -> form.value(Typed.MEETING).isEmpty())
                        .map(meeting -> form.with(Typed.MEETING, meeting.ref().toString()))
                        .orElse(form),
                draft,
                draft.isPresent() ? Optional.empty() : choices.chosen().flatMap(meeting -> about(meeting, standing)),
                roster.filter(found -> member.isEmpty()).map(found -> notExpected(found, actor)),
                member.flatMap(Attendee::post)
                        .filter(PostKind.DEPARTMENT_HEAD::equals)
                        .isPresent());
    }

    private Optional<MeetingRoster> roster(Actor actor, HeldMeeting meeting) {
        return frame.office()
                .attendance()
                .readRoster()
                .handle(actor, meeting.ref())
                .fold(Optional::of, refused -> Optional.empty());
    }

    /** His own requests that still count. */
    private List<Leave> standing(Actor actor) {
        return frame
                .office()
                .attendance()
                .readLeaves()
                .own(actor)
                .fold(own -> own, refused -> List.<Leaves.Kept>of())
                .stream()
                .map(Leaves.Kept::leave)
                .filter(leave -> leave.person().equals(actor.id()) && !LeaveStage.OVER.contains(leave.stage()))
                .toList();
    }

    private static Optional<Leave> about(HeldMeeting meeting, List<Leave> standing) {
        return standing.stream()
                .filter(leave -> meeting.with().contains(leave.meeting()))
                .findFirst();
    }

    private static Text notExpected(MeetingRoster roster, Actor actor) {
        return roster.standingIn(actor.id()).isPresent()
                ? Text.of(
                        "您是代会人，不能再请假；不能到会的，请原请假人另行指定一位代会人",
                        "you stand in for somebody; if you cannot come, he names another one")
                : Text.of("您不在这次会议的参会人员名单上，不必请假", "you are not expected at that meeting and need no leave");
    }
}
