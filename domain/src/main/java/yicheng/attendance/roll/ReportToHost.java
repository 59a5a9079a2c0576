package yicheng.attendance.roll;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.notice.Telling;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** The office confirms who is on leave and reports it to the host (4.1.t30.leave, 4.1.t30.report). */
public final class ReportToHost {

    public record Command(MeetingRef meeting, long basedOn) {}

    private final RollActs acts;
    private final Telling telling;

    public ReportToHost(RollActs acts, Telling telling) {
        this.acts = acts;
        this.telling = telling;
    }

    /** @throws yicheng.journal.Unknown where the meeting is not held */
    public Answer<Rolls.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.CHECK_IN)) {
            return actor.refused(Operation.CHECK_IN);
        }
        return acts.act(actor, "roll.reported", command.meeting(), Optional.of(command.basedOn()), occasion -> {
            var meeting = occasion.roster().meeting();
            if (!isOpen(meeting, occasion.local())) {
                return RollRefusals.state(RollRefusals.REPORT, when(meeting));
            }
            var report = of(occasion.roster(), occasion.roll(), actor.id(), occasion.now());
            var host = occasion.roster().host().host();
            if (host.isEmpty()) {
                return RollRefusals.state(
                        RollRefusals.REPORT, Text.of("这次会议还没有主持人，请先落实", "that meeting has no host yet"));
            }
            telling.one(
                    host.get().id(),
                    new Telling.Message(
                            "%s/report/%d"
                                    .formatted(
                                            occasion.roll().subject(),
                                            occasion.roll().reports().size() + 1),
                            said(report, occasion.roster().meeting()),
                            occasion.roll().subject()),
                    occasion.now());
            return new Answer.Done<>(new RollActs.Outcome(
                    occasion.roll().reporting(report),
                    Map.of(
                            "due", String.valueOf(report.due()),
                            "away", String.valueOf(report.away()),
                            "proxies", String.valueOf(report.proxies()),
                            "voting", String.valueOf(report.voting()))));
        });
    }

    /** The host is told of those who are away on the way to the meeting, neither days before nor once it has begun. */
    public static boolean isOpen(HeldMeeting meeting, LocalDateTime now) {
        return !now.isBefore(SignIn.opens(meeting)) && !meeting.hasBegun(now);
    }

    /** From when until when. */
    public static Text when(HeldMeeting meeting) {
        var from = DateWords.of(SignIn.opens(meeting));
        return Text.of(
                "向主持人报告自 %s 起，到会议开始为止；开始以后的缺席见签到".formatted(from.zh()),
                "the host is told from %s until the start; after that the roll says who is absent"
                        .formatted(from.en()));
    }

    /** As it would be reported now. */
    static HostReport of(MeetingRoster roster, Roll roll, Person.Id by, Instant at) {
        int unconfirmed = (int) roster.members().stream()
                .filter(member -> roll.presence(member.key()).isEmpty())
                .filter(member -> member.person().flatMap(roster::away).isEmpty())
                .filter(member -> roster.asking().stream()
                        .noneMatch(leave ->
                                member.person().filter(leave.person()::equals).isPresent()))
                .count();
        return new HostReport(
                roster.members().size(),
                roster.away().size(),
                (int) roster.away().stream()
                        .map(Away::leave)
                        .filter(Leave::isLate)
                        .count(),
                (int) roster.away().stream()
                        .filter(away -> away.instead().isPresent())
                        .count(),
                (int) roster.asking().stream()
                        .filter(leave -> LeaveStage.UNDECIDED.contains(leave.stage()))
                        .count(),
                unconfirmed,
                roster.voting(),
                by,
                at);
    }

    /** What the host is told. */
    public static Text said(HostReport report, HeldMeeting meeting) {
        var name = meeting.name();
        return Text.of(
                "%s：应到 %d 人，请假 %d（逾时 %d），代会 %d，待您决定 %d，未确认 %d，有表决权的 %d 人"
                        .formatted(
                                name.zh(),
                                report.due(),
                                report.away(),
                                report.late(),
                                report.proxies(),
                                report.undecided(),
                                report.unconfirmed(),
                                report.voting()),
                "%s: %d due, %d on leave (%d asked late), %d proxies, %d for you to decide, %d not confirmed, %d vote"
                        .formatted(
                                name.en(),
                                report.due(),
                                report.away(),
                                report.late(),
                                report.proxies(),
                                report.undecided(),
                                report.unconfirmed(),
                                report.voting()));
    }
}
