package yicheng.preparation.notice;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.RuleBooks;
import yicheng.policy.RuleRef;

/** By when the notice of a regular meeting is issued, as the rule book in force says. */
public final class NoticeLimits {

    /** @param at in the office's zone */
    public record Limit(LocalDateTime at, RuleRef rule) {}

    private final RuleBooks books;
    private final HolidayYears holidayYears;

    public NoticeLimits(RuleBooks books, HolidayYears holidayYears) {
        this.books = books;
        this.holidayYears = holidayYears;
    }

    /** Empty where it is not held, and where the book leaves it open. */
    Optional<Limit> of(PlannedMeeting meeting) {
        var facts = new MeetingFacts(
                meeting.kind(), meeting.nominal().getYear(), meeting.nominal().getMonthValue());
        var terms = new Terms(facts, books.inForce().rules(TimetableRules.class).terms(facts));
        return meeting.held()
                .flatMap(held -> terms.noticeBy().map(said -> {
                    var roll = terms.the(Term.Deadlines.class).roll();
                    var due = said.limit().due(meeting.nominal(), held.start(), holidayYears.calendar(), roll);
                    return new Limit(due.at(), said.rule());
                }));
    }
}
