package yicheng.meeting.holidays;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.calendar.HolidayCalendar;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;

/** What differs between the plans by two calendars, from a moment on. */
final class Moves {

    private static final Comparator<MeetingRef> ORDER =
            Comparator.comparing(MeetingRef::start).thenComparing(MeetingRef::kind);

    private final RuleBooks books;

    Moves(RuleBooks books) {
        this.books = books;
    }

    /** Those of the year and of the years beside it, whose dates reach over. */
    List<Move> between(HolidayCalendar before, HolidayCalendar after, int year, LocalDateTime now) {
        var book = books.inForce();
        return IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(each -> moves(meetings(book, before, each), meetings(book, after, each)))
                .filter(move -> move.concerns(now))
                .toList();
    }

    /** None for a year that cannot be planned. */
    private Map<MeetingRef, PlannedMeeting> meetings(RuleBook book, HolidayCalendar calendar, int year) {
        var meetings = new TreeMap<MeetingRef, PlannedMeeting>(ORDER);
        new PlanYear(books, () -> calendar)
                .in(book, year)
                .fold(timetable -> timetable.meetings(), findings -> List.<PlannedMeeting>of())
                .forEach(meeting -> meetings.put(meeting.ref(), meeting));
        return meetings;
    }

    private static Stream<Move> moves(Map<MeetingRef, PlannedMeeting> before, Map<MeetingRef, PlannedMeeting> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted(ORDER)
                .flatMap(ref -> moves(ref, Optional.ofNullable(before.get(ref)), Optional.ofNullable(after.get(ref))));
    }

    private static Stream<Move> moves(MeetingRef ref, Optional<PlannedMeeting> before, Optional<PlannedMeeting> after) {
        var itself = new Move(ref, Optional.empty(), before.flatMap(Moves::start), after.flatMap(Moves::start));
        var steps = Arrays.stream(Step.values())
                .map(step -> new Move(ref, Optional.of(step), before.flatMap(at(step)), after.flatMap(at(step))));
        return Stream.concat(Stream.of(itself), steps);
    }

    private static Optional<LocalDateTime> start(PlannedMeeting meeting) {
        return meeting.held().map(PlannedMeeting.Held::start);
    }

    private static Function<PlannedMeeting, Optional<LocalDateTime>> at(Step step) {
        return meeting -> meeting.deadline(step).map(Deadline::at);
    }
}
