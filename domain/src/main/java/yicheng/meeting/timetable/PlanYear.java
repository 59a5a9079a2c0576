package yicheng.meeting.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.calendar.DateWords;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Terms;
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

    private record Key(Edition edition, String calendarVersion, int year) {}

    private static final int YEARS_KEPT = 64;

    private final RuleBooks books;
    private final HolidayYears holidayYears;
    private final Map<Key, Answer<Timetable>> planned = new ConcurrentHashMap<>();

    public PlanYear(RuleBooks books, HolidayYears holidayYears) {
        this.books = books;
        this.holidayYears = holidayYears;
    }

    public Answer<Timetable> handle(Command command) {
        return in(books.inForce(), command.year());
    }

    /** The same in a given book, so that one act asks one edition only. */
    public Answer<Timetable> in(RuleBook book, int year) {
        var calendar = holidayYears.calendar();
        if (calendar.year(year).isEmpty()) {
            return new Answer.Refused<>(List.of(unknownYear(year, calendar)));
        }
        if (planned.size() > YEARS_KEPT) {
            planned.clear();
        }
        return planned.computeIfAbsent(
                new Key(book.edition(), calendar.version(), year), key -> plan(book, year, calendar));
    }

    private static Answer<Timetable> plan(RuleBook book, int year, HolidayCalendar calendar) {
        var terms = terms(book, year);
        var gaps = terms.values().stream()
                .flatMap(said -> said.gaps().stream())
                .distinct()
                .toList();
        if (!gaps.isEmpty()) {
            return new Answer.Refused<>(gaps);
        }
        var meetings = new Planner(year, calendar, terms).meetings();
        var collisions = Collisions.among(meetings, terms);
        return new Answer.Done<>(new Timetable(
                year,
                book.edition(),
                calendar.version(),
                calendar.year(year).orElseThrow(),
                Collisions.noted(mergesNoted(meetings), collisions),
                collisions));
    }

    private static Map<MeetingFacts, Terms> terms(RuleBook book, int year) {
        var rules = book.rules(TimetableRules.class);
        var terms = new HashMap<MeetingFacts, Terms>();
        for (var kind : Kind.REGULAR) {
            for (int month = 1; month <= 12; month++) {
                var facts = new MeetingFacts(kind, year, month);
                terms.put(facts, new Terms(facts, rules.terms(facts)));
            }
        }
        return terms;
    }

    private static List<PlannedMeeting> mergesNoted(List<PlannedMeeting> meetings) {
        var noted = new ArrayList<PlannedMeeting>();
        for (int i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            noted.add(meeting.held().isPresent() ? meeting : meeting.noting(into(next(meetings, i))));
        }
        return noted;
    }

    private static Optional<LocalDate> next(List<PlannedMeeting> meetings, int from) {
        return meetings.stream()
                .skip(from + 1L)
                .filter(meeting -> meeting.kind() == meetings.get(from).kind())
                .flatMap(meeting -> meeting.held().stream())
                .map(PlannedMeeting.Held::day)
                .findFirst();
    }

    private static Text into(Optional<LocalDate> day) {
        return day.map(DateWords::of)
                .map(to -> Text.of("并入 " + to.zh() + " 的会议", "merged into the meeting of " + to.en()))
                .orElse(Text.of("并入下一年首次会议", "merged into the first meeting of the next year"));
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
