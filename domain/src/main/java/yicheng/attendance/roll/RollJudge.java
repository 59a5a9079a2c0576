package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.RollFacts;
import yicheng.attendance.RollMark;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.MeetingRoster;
import yicheng.people.Person;

/** Puts how somebody came and went before the rules. */
final class RollJudge {

    private final AttendanceRules rules;
    private final MeetingRoster roster;
    private final List<Leave> leaves;

    /** @param leaves every request for that meeting */
    RollJudge(AttendanceRules rules, MeetingRoster roster, List<Leave> leaves) {
        this.rules = rules;
        this.roster = roster;
        this.leaves = leaves;
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
                        false))
                .stream()
                .filter(mark -> mark.kind() != RollMark.Kind.ABSENT)
                .toList();
    }

    /** Members that are absent without leave, if it is settled at {@code now}. */
    List<Absence> absences(Roll roll, LocalDateTime now) {
        return roster.members().stream()
                .flatMap(member -> absence(member, roll, now).stream())
                .toList();
    }

    /** Would not have been absent, had it been settled when he came. */
    boolean cameInTime(Attendee member, Roll roll, LocalDateTime arrived) {
        return absence(member, roll.without(member.key()), arrived).isEmpty();
    }

    private Optional<Absence> absence(Attendee member, Roll roll, LocalDateTime now) {
        var meeting = roster.meeting();
        var arrived = roll.presence(member.key()).map(Presence::arrived);
        var facts = new RollFacts(
                meeting.ref().kind(),
                arrived.isPresent(),
                minutes(meeting.start(), arrived.orElse(now)),
                0,
                member.person().flatMap(roster::away).isPresent(),
                member.person().filter(this::hasAsked).isPresent(),
                member.person()
                        .flatMap(roster::away)
                        .flatMap(Away::instead)
                        .flatMap(proxy -> roll.presence(proxy.key()))
                        .isPresent());
        return said(facts).stream()
                .filter(mark -> mark.kind() == RollMark.Kind.ABSENT)
                .findFirst()
                .map(mark -> new Absence(member.key(), member.name(), member.title(), mark.rule()));
    }

    private boolean hasAsked(Person.Id person) {
        return leaves.stream()
                .anyMatch(leave -> leave.person().equals(person)
                        && leave.stage() != LeaveStage.DRAFT
                        && leave.stage() != LeaveStage.WITHDRAWN);
    }

    private List<RollMark> said(RollFacts facts) {
        return rules.roll(facts);
    }

    private static long minutes(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.MINUTES.between(from, to);
    }
}
