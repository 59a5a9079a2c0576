package yicheng.meeting.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.Due;
import yicheng.calendar.HolidayCalendar;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Turns the terms of a year into its meetings; the terms must have no gaps. */
final class Planner {

    private final int year;
    private final HolidayCalendar calendar;
    private final Map<MeetingFacts, Terms> terms;

    Planner(int year, HolidayCalendar calendar, Map<MeetingFacts, Terms> terms) {
        this.year = year;
        this.calendar = calendar;
        this.terms = terms;
    }

    /** In the order of their held start. */
    List<PlannedMeeting> meetings() {
        return Stream.of(weekly(), monthly(), quarterly())
                .flatMap(meetings -> meetings)
                .sorted(Comparator.comparing(PlannedMeeting::orderedAt).thenComparing(PlannedMeeting::kind))
                .toList();
    }

    private Stream<PlannedMeeting> weekly() {
        return Year.of(year)
                .atDay(1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek()
                        == termsOn(Kind.WEEKLY, day).the(Term.Weekly.class).day())
                .map(this::weekly);
    }

    private PlannedMeeting weekly(LocalDate nominal) {
        var said = termsOn(Kind.WEEKLY, nominal);
        var rhythm = said.the(Term.Weekly.class);
        var held = rolled(nominal, said.the(Term.Roll.class))
                .map(day -> held(day.atTime(rhythm.start()), rhythm.minutes()));
        return planned(Kind.WEEKLY, nominal, held, said, rhythm.rule());
    }

    private Stream<PlannedMeeting> monthly() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> monthly(YearMonth.of(year, month)));
    }

    private PlannedMeeting monthly(YearMonth month) {
        var said = terms.get(new MeetingFacts(Kind.MONTHLY, year, month.getMonthValue()));
        var rhythm = said.the(Term.Monthly.class);
        var nominal = rhythm.week().day(month, rhythm.day());
        var held = rolled(nominal, said.the(Term.Roll.class))
                .map(day -> held(day.atTime(rhythm.start()), rhythm.minutes()));
        return planned(Kind.MONTHLY, nominal, held, said, rhythm.rule());
    }

    private Stream<PlannedMeeting> quarterly() {
        return IntStream.of(3, 6, 9, 12).mapToObj(month -> quarterly(YearMonth.of(year, month)));
    }

    private PlannedMeeting quarterly(YearMonth month) {
        var said = terms.get(new MeetingFacts(Kind.QUARTERLY, year, month.getMonthValue()));
        var rhythm = said.the(Term.Quarterly.class);
        var day = calendar.onOrBefore(month.atEndOfMonth());
        var held = new PlannedMeeting.Held(day.atTime(rhythm.start()), day.atTime(rhythm.end()));
        return planned(Kind.QUARTERLY, day, Optional.of(held), said, rhythm.rule());
    }

    private Optional<LocalDate> rolled(LocalDate nominal, Term.Roll roll) {
        var day = nominal;
        while (!fits(day, nominal, roll)) {
            day = day.plusDays(1);
        }
        var sunday = nominal.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Optional.of(day).filter(found -> !roll.withinWeek() || !found.isAfter(sunday));
    }

    private boolean fits(LocalDate day, LocalDate nominal, Term.Roll roll) {
        var weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return calendar.isWorkingDay(day) && (!weekend || !roll.avoidWeekend() || day.equals(nominal));
    }

    private PlannedMeeting planned(
            Kind kind, LocalDate nominal, Optional<PlannedMeeting.Held> held, Terms said, RuleRef rhythm) {
        var deadlines = held.map(at -> deadlines(nominal, at.start(), said)).orElse(List.of());
        return new PlannedMeeting(kind, nominal, status(nominal, held), held, deadlines, rhythm, notes(nominal, held));
    }

    private PlannedMeeting.Status status(LocalDate nominal, Optional<PlannedMeeting.Held> held) {
        if (held.isEmpty()) {
            return PlannedMeeting.Status.MERGED;
        }
        if (calendar.isProvisional(held.get().day())) {
            return PlannedMeeting.Status.PROVISIONAL;
        }
        return held.get().day().equals(nominal) ? PlannedMeeting.Status.PLANNED : PlannedMeeting.Status.MOVED;
    }

    private List<Text> notes(LocalDate nominal, Optional<PlannedMeeting.Held> held) {
        if (held.filter(at -> at.day().equals(nominal)).isPresent()) {
            return List.of();
        }
        var why = calendar.special(nominal)
                .map(special -> Text.chinese(special.name()))
                .orElse(Text.of("休息日", "not worked"));
        var day = "%02d-%02d ".formatted(nominal.getMonthValue(), nominal.getDayOfMonth());
        return List.of(Text.of(
                day + why.zh() + (held.isPresent() ? "，顺延" : "，本周无工作日"),
                day + why.en() + (held.isPresent() ? ", moved" : ", no working day that week")));
    }

    private List<Deadline> deadlines(LocalDate nominal, LocalDateTime start, Terms said) {
        var roll = said.the(Term.Deadlines.class).roll();
        var deadlines = new ArrayList<Deadline>();
        for (var step : Step.values()) {
            said.wording(step).ifPresent(wording -> {
                var literal = wording.limit().due(nominal, start, calendar, roll);
                var override = said.inMode(step);
                var due = override.map(limit -> overriding(limit, literal, nominal, start, roll));
                deadlines.add(Deadline.of(step, literal, wording, due, override));
            });
        }
        return deadlines;
    }

    private Due overriding(Term.Limit limit, Due literal, LocalDate nominal, LocalDateTime start, DeadlineRoll roll) {
        var due = limit.limit().due(nominal, start, calendar, roll);
        return limit.notLaterThan() ? literal.earlierOf(due) : due;
    }

    private Terms termsOn(Kind kind, LocalDate day) {
        return terms.get(new MeetingFacts(kind, day.getYear(), day.getMonthValue()));
    }

    private static PlannedMeeting.Held held(LocalDateTime start, int minutes) {
        return new PlannedMeeting.Held(start, start.plusMinutes(minutes));
    }
}
