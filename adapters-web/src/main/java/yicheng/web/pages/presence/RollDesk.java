package yicheng.web.pages.presence;

import java.util.Optional;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.roll.HostReport;
import yicheng.attendance.roll.ReadRoll;
import yicheng.attendance.roll.ReportToHost;
import yicheng.attendance.roll.SignIn;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Lays out a roll for the one who looks at it. */
final class RollDesk {

    private final Frame frame;

    RollDesk(Frame frame) {
        this.frame = frame;
    }

    RollView view(Actor actor, ReadRoll.Seen seen, Optional<Notice> told) {
        var names = Names.of(actor);
        var meeting = seen.roster().meeting();
        var roll = seen.kept().roll();
        var now = frame.office().now();
        var opens = SignIn.opens(meeting);
        var rows = seen.everybody().map(one -> row(one, seen, names)).toList();
        return new RollView(
                seen,
                actor.organisation().name(),
                rows,
                actor.mayEverywhere(Operation.CHECK_IN),
                rows.stream()
                        .filter(row -> row.one().key().equals(actor.id().value()))
                        .findFirst(),
                opens,
                !now.isBefore(opens),
                !now.isBefore(meeting.end()),
                roll.circular().isEmpty()
                        && seen.circularDue().filter(now::isAfter).isPresent(),
                ReportToHost.said(seen.now(), meeting),
                roll.reports().stream()
                        .map((HostReport report) -> new RollView.Report(
                                frame.local(report.at()), names.of(report.by()), ReportToHost.said(report, meeting)))
                        .toList(),
                actor.mayEverywhere(Operation.ISSUE_CIRCULARS)
                        && (roll.settled().isPresent() || !now.isBefore(meeting.end()))
                        && roll.circular().isEmpty()
                        && !seen.toBeNamed().isEmpty(),
                roll.circular().map(issued -> frame.local(issued.at())),
                told);
    }

    /** Away, and who is to come for him has not been found fit yet. */
    private static Optional<Text> unconfirmed(Attendee one, ReadRoll.Seen seen, Names names) {
        return one.person()
                .flatMap(seen.roster()::away)
                .filter(away -> away.leave().stage() == LeaveStage.APPROVED)
                .flatMap(away -> away.leave().proxy())
                .map(proxy -> names.of(proxy.person()))
                .map(name -> Text.of(
                        "请假，代会人%s待确认".formatted(name), "on leave, proxy %s still to be confirmed".formatted(name)));
    }

    private static RollView.Row row(Attendee one, ReadRoll.Seen seen, Names names) {
        var roll = seen.kept().roll();
        boolean excused =
                !one.standsIn() && one.person().flatMap(seen.roster()::away).isPresent();
        var absent = roll.absences().stream()
                .filter(absence -> absence.key().equals(one.key()))
                .map(absence -> absence.kind().label())
                .findFirst();
        var unconfirmed = excused ? unconfirmed(one, seen, names) : Optional.<Text>empty();
        return new RollView.Row(
                one,
                roll.presence(one.key()),
                absent.or(() -> unconfirmed).or(() -> excused ? Optional.of(Text.of("请假", "on leave")) : one.answer()),
                excused,
                one.insteadOf().map(names::of));
    }
}
