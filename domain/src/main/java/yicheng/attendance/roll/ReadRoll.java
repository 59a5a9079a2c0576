package yicheng.attendance.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.ReadRoster;
import yicheng.attendance.member.Rosters;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** A roll to look at. */
public final class ReadRoll {

    /**
     * @param kept version 0 where nobody began it
     * @param now as it would be reported to the host at this moment
     * @param circularDue by when the circular is to be issued
     * @param toBeNamed who would be named in it; nobody for who does not keep the roll
     */
    public record Seen(
            Rolls.Kept kept,
            MeetingRoster roster,
            HostReport now,
            Optional<LocalDateTime> circularDue,
            List<Circular.Line> toBeNamed) {

        /** Members, each followed by who stands in for him, then observers and guests: a line of the sign-in sheet each. */
        public Stream<Attendee> everybody() {
            var members = roster.members().stream()
                    .flatMap(member -> Stream.concat(
                            Stream.of(member), member.person().flatMap(roster::away).flatMap(Away::instead).stream()));
            return Stream.concat(members, roster.beside().stream());
        }
    }

    /** What is older is called to account no more. */
    private static final int DAYS_BACK = 90;

    private final Rolls rolls;
    private final Leaves leaves;
    private final ReadRoster readRoster;
    private final Rosters rosters;
    private final IssueCircular circulars;
    private final Clock clock;

    public ReadRoll(
            Rolls rolls, Leaves leaves, ReadRoster readRoster, Rosters rosters, IssueCircular circulars, Clock clock) {
        this.rolls = rolls;
        this.leaves = leaves;
        this.readRoster = readRoster;
        this.rosters = rosters;
        this.circulars = circulars;
        this.clock = clock;
    }

    /** @throws yicheng.journal.Unknown where the meeting is not held */
    public Answer<Seen> handle(Actor actor, MeetingRef meeting) {
        return readRoster.handle(actor, meeting).then(roster -> new Answer.Done<>(seen(actor, roster)));
    }

    /** Those for which a circular is to be issued; only for who issues it. */
    public List<Seen> circularsDue(Actor actor) {
        return actor.mayEverywhere(Operation.ISSUE_CIRCULARS)
                ? Stream.concat(
                                rolls.withoutCircular().stream()
                                        .map(kept -> kept.roll().meeting())
                                        .filter(ref -> !ref.day().isBefore(firstDay())),
                                withMissedStatements())
                        .flatMap(ref -> rosters.of(ref).stream())
                        .collect(Collectors.toMap(
                                roster -> roster.meeting().ref(),
                                roster -> roster,
                                (one, same) -> one,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(roster -> seen(actor, roster))
                        .filter(seen -> seen.kept().roll().circular().isEmpty())
                        .filter(seen -> !seen.toBeNamed().isEmpty())
                        .toList()
                : List.of();
    }

    /** What is older is no longer looked for. */
    private LocalDate firstDay() {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }

    /** Whether anybody kept the roll or not. */
    private Stream<MeetingRef> withMissedStatements() {
        var now = LocalDateTime.now(clock);
        return leaves.standingAt(LeaveStage.OWING, firstDay()).stream()
                .map(Leaves.Kept::leave)
                .filter(leave ->
                        leave.supplement().filter(owed -> owed.isMissedBy(now)).isPresent())
                .map(Leave::meeting);
    }

    private Seen seen(Actor actor, MeetingRoster roster) {
        var meeting = roster.meeting();
        var kept = rolls.of(meeting).orElse(new Rolls.Kept(0, Roll.of(meeting.ref())));
        return new Seen(
                kept,
                roster,
                ReportToHost.of(roster, kept.roll(), actor.id(), clock.instant()),
                circulars.due(meeting),
                actor.mayEverywhere(Operation.CHECK_IN)
                        ? circulars.lines(roster, kept.roll(), LocalDateTime.now(clock))
                        : List.of());
    }
}
