package yicheng.web.pages.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.AttendanceDesk;
import yicheng.attendance.forecast.Forecast;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.attendance.member.MeetingRoster;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/** Puts together the section 参会 of a meeting's page. */
public final class Attending {

    private static final Text EXPECTED = Text.of("应到", "expected");

    private final Frame frame;
    private final AttendanceDesk desk;
    private final Actor actor;

    public Attending(Frame frame, Actor actor) {
        this.frame = frame;
        this.desk = frame.office().attendance();
        this.actor = actor;
    }

    /** Empty where the meeting is not held on its own. */
    public Optional<AttendingView> of(MeetingRef ref) {
        if (desk.readRoster().meetings().find(ref).isEmpty()) {
            return Optional.empty();
        }
        return desk.readRoster()
                .handle(actor, ref)
                .fold(roster -> Optional.of(view(roster)), refused -> Optional.empty());
    }

    private AttendingView view(MeetingRoster roster) {
        var ref = roster.meeting().ref();
        var seen = desk.readLeaves().of(actor, ref).fold(kept -> kept, refused -> List.<Leaves.Kept>of()).stream()
                .map(kept -> kept.leave().id())
                .collect(Collectors.toUnmodifiableSet());
        boolean open = !roster.meeting().hasBegun(frame.office().now());
        return new AttendingView(
                roster,
                groups(roster, seen),
                (int) roster.away().stream()
                        .filter(away -> away.instead().isPresent())
                        .count(),
                forecast(ref),
                Optional.of(LeaveAddress.ask(ref))
                        .filter(any -> open && roster.member(actor.id()).isPresent())
                        .filter(any -> standing(roster, actor.id()).isEmpty()),
                Optional.of(LeaveAddress.call(ref)).filter(any -> open && actor.mayEverywhere(Operation.ENTER_LEAVE)),
                Names.of(actor)::of);
    }

    private Optional<Forecast> forecast(MeetingRef ref) {
        try {
            return desk.forecastMeeting().handle(actor, ref).fold(Optional::of, refused -> Optional.empty());
        } catch (Unknown notHeld) {
            return Optional.empty();
        }
    }

    private List<AttendingView.Group> groups(MeetingRoster roster, Set<Leave.Id> seen) {
        return Arrays.stream(Category.values())
                .map(category -> new AttendingView.Group(
                        category.label(),
                        Stream.concat(roster.members().stream(), roster.beside().stream())
                                .filter(one -> one.category() == category)
                                .map(one -> row(roster, one, seen))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private AttendingView.Row row(MeetingRoster roster, Attendee member, Set<Leave.Id> seen) {
        var leave = member.person().flatMap(person -> standing(roster, person));
        var instead = member.person().flatMap(roster::away).flatMap(away -> away.instead());
        return new AttendingView.Row(
                member,
                leave.map(one -> state(one, instead)).or(member::answer).orElse(EXPECTED),
                leave.map(one -> LeaveStyle.of(one.stage())).orElse(""),
                instead,
                leave.map(Leave::id).filter(seen::contains).map(LeaveAddress::of));
    }

    private static Text state(Leave leave, Optional<Attendee> instead) {
        if (LeaveStage.UNDECIDED.contains(leave.stage())) {
            return Text.of("请假待批", "asks for leave");
        }
        return instead.isPresent()
                ? Text.of("请假，有人代会", "on leave, with a proxy")
                : leave.stage() == LeaveStage.PROXY_UNFIT
                        ? Text.of("请假，需另派代会人", "on leave, another proxy is needed")
                        : leave.proxy().isPresent()
                                ? Text.of("请假，代会人待确认", "on leave, the proxy is not confirmed")
                                : Text.of("请假", "on leave");
    }

    private static Optional<Leave> standing(MeetingRoster roster, Person.Id person) {
        return roster.away(person)
                .map(away -> away.leave())
                .or(() -> roster.asking().stream()
                        .filter(leave -> leave.person().equals(person))
                        .findFirst());
    }
}
