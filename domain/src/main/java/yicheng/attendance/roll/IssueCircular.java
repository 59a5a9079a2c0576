package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.calendar.DateWords;
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
        return acts.act(actor, "roll.circular-issued", command.meeting(), Optional.of(command.basedOn()), occasion -> {
            var roll = occasion.roll();
            var early = tooEarly(occasion);
            if (roll.circular().isPresent() || early.isPresent()) {
                return RollRefusals.state(
                        RollRefusals.CIRCULAR,
                        early.orElse(Text.of("这次会议的通报已经印发", "the circular of that meeting is issued already")));
            }
            var lines = lines(occasion.roster(), roll, occasion.local());
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
    public List<Circular.Line> lines(MeetingRoster roster, Roll roll, LocalDateTime now) {
        var absent = roll.absences().stream().map(Circular.Line::of);
        var missed = rosters.leaves(roster.meeting()).stream()
                .filter(leave ->
                        leave.supplement().filter(owed -> owed.isMissedBy(now)).isPresent())
                .flatMap(leave -> roster.member(leave.person()).stream())
                .map((Attendee member) ->
                        new Circular.Line(member.name(), member.title(), Circular.Why.STATEMENT_MISSED));
        return Stream.concat(absent, missed).toList();
    }

    /** It is issued once, so that it waits until everybody who may have to be named is known. */
    private Optional<Text> tooEarly(RollActs.Occasion occasion) {
        var roll = occasion.roll();
        boolean over = !occasion.local().isBefore(occasion.roster().meeting().end());
        if (roll.settled().isEmpty() && (roll.isKept() || !over)) {
            return Optional.of(Text.of("签到还没有截止，缺席尚未确定", "the roll is still open; absences are not final"));
        }
        return rosters.leaves(occasion.roster().meeting()).stream()
                .flatMap(leave -> leave.supplement().stream())
                .filter(owed -> owed.isOwed() && !owed.isMissedBy(occasion.local()))
                .map(Supplement::due)
                .max(Comparator.naturalOrder())
                .map(DateWords::of)
                .map(due -> Text.of(
                        "还有电话请假的书面说明没有到期，请在 %s 以后一并通报".formatted(due.zh()),
                        "a written statement after a call is not due yet; issue it after %s".formatted(due.en())));
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
