package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.notice.Telling;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;
import yicheng.policy.Text;

/** The head of the office issues the circular on absences (4.1.absent.circular); every department gets it. */
public final class IssueCircular {

    public record Command(MeetingRef meeting, long basedOn, String remark) {}

    private final RollActs acts;
    private final Rosters rosters;
    private final RuleBooks books;
    private final HolidayYears holidayYears;
    private final Telling telling;

    public IssueCircular(RollActs acts, Rosters rosters, RuleBooks books, HolidayYears holidayYears, Telling telling) {
        this.acts = acts;
        this.rosters = rosters;
        this.books = books;
        this.holidayYears = holidayYears;
        this.telling = telling;
    }

    /** @throws yicheng.journal.Unknown where the meeting is not held */
    public Answer<Rolls.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.ISSUE_CIRCULARS)) {
            return actor.refused(Operation.ISSUE_CIRCULARS);
        }
        return acts.act(actor, "roll.circular-issued", command.meeting(), command.basedOn(), occasion -> {
            var roll = occasion.roll();
            var lines = lines(occasion.roster(), roll);
            if (roll.settled().isEmpty() || roll.circular().isPresent()) {
                return RollRefusals.state(
                        RollRefusals.CIRCULAR,
                        roll.circular().isPresent()
                                ? Text.of("这次会议的通报已经印发", "the circular of that meeting is issued already")
                                : Text.of("签到还没有截止，缺席尚未确定", "the roll is still open; absences are not final"));
            }
            if (lines.isEmpty()) {
                return RollRefusals.state(RollRefusals.CIRCULAR, Text.of("没有需要通报的人", "there is nobody to be named"));
            }
            var circular = new Circular(
                    lines, actor.id(), occasion.now(), command.remark().strip());
            tell(circular, occasion);
            return new Answer.Done<>(new RollActs.Outcome(
                    roll.issuing(circular),
                    Map.of("names", lines.stream().map(Circular.Line::name).collect(Collectors.joining("、")))));
        });
    }

    /** By when it is to be issued; empty where no rule asks for one. */
    public Optional<LocalDateTime> due(HeldMeeting meeting) {
        var facts = new MeetingFacts(
                meeting.ref().kind(), meeting.day().getYear(), meeting.day().getMonthValue());
        return books.inForce().rules(AttendanceRules.class).terms(facts).stream()
                .filter(AttendanceTerm.CircularDue.class::isInstance)
                .map(AttendanceTerm.CircularDue.class::cast)
                .findFirst()
                .map(term -> holidayYears
                        .calendar()
                        .after(meeting.day(), term.workingDays())
                        .atTime(term.at()));
    }

    /** Who would be named in it now. */
    public List<Circular.Line> lines(MeetingRoster roster, Roll roll) {
        var absent =
                roll.absences().stream().map(one -> new Circular.Line(one.name(), one.title(), Circular.Why.ABSENT));
        var missed = rosters.leaves(roster.meeting()).stream()
                .filter(leave ->
                        leave.supplement().filter(Leave.Supplement::missed).isPresent())
                .flatMap(leave -> roster.member(leave.person()).stream())
                .map((Attendee member) ->
                        new Circular.Line(member.name(), member.title(), Circular.Why.STATEMENT_MISSED));
        return Stream.concat(absent, missed).toList();
    }

    private void tell(Circular circular, RollActs.Occasion occasion) {
        var meeting = occasion.roster().meeting();
        var names = circular.lines().stream().map(Circular.Line::name).collect(Collectors.joining("、"));
        telling.all(
                actor -> actor.may(Operation.ASK_LEAVE),
                new Telling.Message(
                        occasion.roll().subject() + "/circular",
                        Text.of(
                                "通报：%s的缺席和未补说明情况（%s）".formatted(meeting.name().zh(), names),
                                "circular on absences from %s (%s)"
                                        .formatted(meeting.name().en(), names)),
                        "circular/" + meeting.ref()),
                occasion.now());
    }
}
