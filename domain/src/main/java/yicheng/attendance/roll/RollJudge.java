package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.RollFacts;
import yicheng.attendance.RollMark;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.MeetingRoster;

/** Puts how somebody came and went before the rules. */
final class RollJudge {

    private final AttendanceRules rules;
    private final MeetingRoster roster;
    private final List<Leave> leaves;
    private final ZoneId zone;

    /** @param leaves every request for that meeting */
    RollJudge(AttendanceRules rules, MeetingRoster roster, List<Leave> leaves, ZoneId zone) {
        this.rules = rules;
        this.roster = roster;
        this.leaves = leaves;
        this.zone = zone;
    }

    /** Marks for coming late or leaving early. */
    List<RollMark> marks(LocalDateTime arrived, Optional<LocalDateTime> left) {
        var meeting = roster.meeting();
        return said(new RollFacts(
                        meeting.ref().kind(),
                        true,
                        minutes(meeting.start(), arrived),
                        left.map(moment -> minutes(moment, meeting.end())).orElse(0L),
                        false,
                        false,
                        false,
                        false,
                        false))
                .stream()
                .filter(mark -> !mark.kind().isAbsence())
                .toList();
    }

    /** Everybody who is absent, if it is settled at {@code now}. */
    List<Absence> absences(Roll roll, LocalDateTime now) {
        return everybody().flatMap(one -> absence(one, roll, now).stream()).toList();
    }

    /** Once absences are final: as they are now that this one was entered or struck out, or leave was granted. */
    Roll mended(Roll roll, Optional<String> key, LocalDateTime now) {
        if (!roll.canBeMended()) {
            return roll;
        }
        var judged =
                key.map(one -> roll.finding(one, afterwards(one, roll, now))).orElse(roll);
        return judged.with(judged.absences().stream()
                .filter(absence -> afterwards(absence.key(), judged, now).isPresent())
                .toList());
    }

    /** Whether this one is absent, looked at afterwards: of who came it counts when. */
    private Optional<Absence> afterwards(String key, Roll roll, LocalDateTime now) {
        var moment = roll.presence(key).map(Presence::arrived).orElse(now);
        return everybody()
                .filter(one -> one.key().equals(key))
                .flatMap(one -> absence(one, roll.without(key), moment).stream())
                .findFirst();
    }

    /** Members, and who was confirmed to come for one that has not come himself. */
    private Stream<Attendee> everybody() {
        return Stream.concat(
                roster.members().stream(), roster.away().stream().flatMap(away -> away.instead().stream()));
    }

    private Optional<Absence> absence(Attendee one, Roll roll, LocalDateTime now) {
        return said(facts(one, roll, now)).stream()
                .filter(mark -> mark.kind().isAbsence())
                .findFirst()
                .map(mark -> new Absence(one.key(), one.name(), title(one), mark.kind(), mark.rule()));
    }

    private RollFacts facts(Attendee one, Roll roll, LocalDateTime now) {
        var start = roster.meeting().start();
        boolean instead = one.standsIn();
        var arrived = roll.presence(one.key())
                .or(() -> one.insteadOf().flatMap(absent -> roll.presence(absent.value())))
                .map(Presence::arrived);
        return new RollFacts(
                roster.meeting().ref().kind(),
                arrived.isPresent(),
                minutes(start, arrived.orElse(now)),
                0,
                !instead && one.person().flatMap(roster::away).isPresent(),
                !instead
                        && asked(
                                one,
                                leave -> leave.stage() != LeaveStage.DRAFT && leave.stage() != LeaveStage.WITHDRAWN),
                !instead && asked(one, this::isWaitingSinceBefore),
                one.person()
                        .flatMap(roster::away)
                        .flatMap(Away::instead)
                        .flatMap(proxy -> roll.presence(proxy.key()))
                        .isPresent(),
                instead);
    }

    private static String title(Attendee one) {
        return one.standsIn() ? "代" + one.title() : one.title();
    }

    /** A call that was entered after the start excuses nobody until the host agrees (2.leave.to). */
    private boolean isWaitingSinceBefore(Leave leave) {
        var start = roster.meeting().start().atZone(zone).toInstant();
        return LeaveStage.UNDECIDED.contains(leave.stage())
                && leave.callEntered()
                        .filter(entered -> !entered.isBefore(start))
                        .isEmpty();
    }

    private boolean asked(Attendee one, Predicate<Leave> which) {
        return leaves.stream()
                .filter(leave -> one.person().filter(leave.person()::equals).isPresent())
                .anyMatch(which);
    }

    private List<RollMark> said(RollFacts facts) {
        return rules.roll(facts);
    }

    private static long minutes(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.MINUTES.between(from, to);
    }
}
