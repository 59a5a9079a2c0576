package yicheng.meeting.timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.HolidayCalendar;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.policy.Text;

/** Meetings that were announced by an earlier edition keep their times and time limits until the office decides otherwise. */
record Announced(HolidayCalendar calendar, Arrangements arrangements, RuleBooks books, Edition inForce) {

    /** The plan of that year with each of them in place of the one that the edition in force plans for its period. */
    List<PlannedMeeting> over(List<PlannedMeeting> planned, int year) {
        var announced = arrangements.meetings().values().stream()
                .filter(meeting -> meeting.ref().day().getYear() == year)
                .flatMap(meeting -> announced(meeting).stream())
                .toList();
        return announced.isEmpty()
                ? planned
                : Stream.concat(planned.stream().filter(meeting -> isNotAmong(meeting, announced)), announced.stream())
                        .toList();
    }

    private Optional<PlannedMeeting> announced(Meeting meeting) {
        return meeting.plannedBy()
                .filter(edition -> !edition.equals(inForce.id()))
                .flatMap(books::edition)
                .flatMap(book -> planned(book, meeting));
    }

    private Optional<PlannedMeeting> planned(RuleBook book, Meeting meeting) {
        int year = meeting.ref().day().getYear();
        var terms = new YearTerms(year, book.rules(TimetableRules.class));
        return new Planner(year, calendar, terms)
                .meetings().stream()
                        .filter(one -> one.ref().equals(meeting.ref()))
                        .map(one -> one.noting(Text.of(
                                "按%s已通知的时间".formatted(book.edition().name()),
                                "as announced by " + book.edition().name())))
                        .findFirst();
    }

    private static boolean isNotAmong(PlannedMeeting meeting, List<PlannedMeeting> announced) {
        return announced.stream()
                .noneMatch(one ->
                        one.kind() == meeting.kind() && Period.isSame(one.kind(), one.nominal(), meeting.nominal()));
    }
}
