package yicheng.meeting.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYears;
import yicheng.calendar.OrdinaryWeeks;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Plans a year's regular meetings. A year once planned is kept while edition and calendar stay the same. */
public final class PlanYear {

    public record Command(int year) {}

    private record Key(Edition edition, String calendarVersion, long arrangements, int year) {}

    private static final int YEARS_KEPT = 64;

    private final RuleBooks books;
    private final HolidayYears holidayYears;
    private final Supplier<Arrangements> arrangements;
    private final Map<Key, Answer<Timetable>> planned = new ConcurrentHashMap<>();

    /** @param arrangements what was decided about single meetings, laid over what the rule book plans */
    public PlanYear(RuleBooks books, HolidayYears holidayYears, Supplier<Arrangements> arrangements) {
        this.books = books;
        this.holidayYears = holidayYears;
        this.arrangements = arrangements;
    }

    /** The same years as they would be if that were decided. */
    public PlanYear trying(Meeting meeting) {
        var tried = arrangements.get().trying(meeting);
        return new PlanYear(books, holidayYears, () -> tried);
    }

    public Answer<Timetable> handle(Command command) {
        return in(books.inForce(), command.year());
    }

    /** The same in a given book, so that one act asks one edition only. */
    public Answer<Timetable> in(RuleBook book, int year) {
        var calendar = holidayYears.calendar();
        var decided = arrangements.get();
        if (calendar.year(year).isEmpty()) {
            return new Answer.Refused<>(List.of(unknownYear(year, calendar)));
        }
        if (planned.size() > YEARS_KEPT) {
            planned.clear();
        }
        return planned.computeIfAbsent(
                new Key(book.edition(), calendar.version(), decided.version(), year),
                key -> plan(book, year, calendar, decided));
    }

    private Answer<Timetable> plan(RuleBook book, int year, HolidayCalendar calendar, Arrangements arrangements) {
        var terms = new YearTerms(year, book.rules(TimetableRules.class));
        var gaps = terms.gaps();
        if (!gaps.isEmpty()) {
            return new Answer.Refused<>(gaps);
        }
        var planner = new Planner(year, calendar, terms);
        var planned = new Announced(calendar, arrangements, books, book.edition()).over(planner.meetings(), year);
        var faults = WorkOrder.possible(planned)
                ? List.<Finding>of()
                : WorkOrder.faults(new Planner(year, new OrdinaryWeeks(), terms).meetings());
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var ordered = new Decided(planner, arrangements)
                .over(planned).stream().map(WorkOrder::noted).toList();
        var meetings = Numbers.given(new Merges(planner::topicsHadItBeenHeld).noted(ordered), arrangements);
        var collisions = Collisions.among(meetings, terms, arrangements);
        return new Answer.Done<>(new Timetable(
                year,
                book.edition(),
                calendar.version(),
                arrangements.version(),
                calendar.year(year).orElseThrow(),
                Collisions.noted(meetings, collisions),
                collisions,
                new Clusters(calendar).of(year, Stream.concat(meetings.stream(), beside(book, year, calendar)))));
    }

    /** The meetings of the year before and of the year after, as far as they can be planned. */
    private static Stream<PlannedMeeting> beside(RuleBook book, int year, HolidayCalendar calendar) {
        return Stream.of(year - 1, year + 1)
                .filter(other -> calendar.year(other).isPresent())
                .flatMap(other -> {
                    var terms = new YearTerms(other, book.rules(TimetableRules.class));
                    return terms.gaps().isEmpty()
                            ? new Planner(other, calendar, terms).meetings().stream()
                            : Stream.empty();
                });
    }

    private static Finding unknownYear(int year, HolidayCalendar calendar) {
        var rule = new RuleRef(
                "check.year",
                Text.of("只在有工作日历的年份内安排", "plans only years with a calendar"),
                new Clause("1.weekly.holiday*"));
        var text = Text.of(
                "没有 %d 年的工作日历；可用 %d 至 %d 年，更早的年份请先导入放假安排".formatted(year, calendar.firstYear(), calendar.lastYear()),
                "there is no working-day calendar for %d; %d to %d can be planned, import earlier years first"
                        .formatted(year, calendar.firstYear(), calendar.lastYear()));
        return new Finding(
                rule,
                Effect.RETURN,
                Optional.of("year"),
                text,
                Mender.OFFICE,
                false,
                Optional.of(String.valueOf(year)));
    }
}
