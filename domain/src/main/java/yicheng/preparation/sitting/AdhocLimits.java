package yicheng.preparation.sitting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.Kind;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.RuleBooks;
import yicheng.preparation.Checklist;

/** Until when the lists of an ad hoc meeting have to be done, as the rule book in force says. */
public record AdhocLimits(RuleBooks books, HolidayYears holidayYears, ZoneId zone) {

    /** One that was called later than a list is due has it done when it begins. */
    Map<Checklist, LocalDateTime> of(AdhocMeeting meeting) {
        var start = meeting.start();
        var facts = new MeetingFacts(Kind.ADHOC, start.getYear(), start.getMonthValue());
        var terms = new Terms(facts, books.inForce().rules(TimetableRules.class).terms(facts));
        var due = new EnumMap<Checklist, LocalDateTime>(Checklist.class);
        for (var list : Checklist.values()) {
            due.put(list, due(meeting, list, terms));
        }
        return due;
    }

    private LocalDateTime due(AdhocMeeting meeting, Checklist list, Terms terms) {
        var start = meeting.start();
        var called = meeting.proposed()
                .map(done -> LocalDateTime.ofInstant(done.at(), zone))
                .orElse(LocalDateTime.MIN);
        return terms.wording(list.step())
                .map(said -> said.limit()
                        .due(
                                start.toLocalDate(),
                                start,
                                holidayYears.calendar(),
                                terms.the(Term.Deadlines.class).roll())
                        .at())
                .filter(due -> due.isAfter(called))
                .orElse(start);
    }
}
