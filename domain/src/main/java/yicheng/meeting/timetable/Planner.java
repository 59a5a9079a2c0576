package yicheng.meeting.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Turns the terms of a year into its meetings; the terms must have no gaps. */
final class Planner {

    private final int year;
    private final WorkingDays workingDays;
    private final YearTerms terms;

    Planner(int year, WorkingDays workingDays, YearTerms terms) {
        this.year = year;
        this.workingDays = workingDays;
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
                        == terms.on(Kind.WEEKLY, day).the(Term.Weekly.class).day())
                .map(this::weekly);
    }

    private PlannedMeeting weekly(LocalDate nominal) {
        var said = terms.on(Kind.WEEKLY, nominal);
        var rhythm = said.the(Term.Weekly.class);
        var held = rolled(nominal, said.the(Term.Roll.class))
                .map(day -> held(day.atTime(rhythm.start()), rhythm.minutes()));
        return planned(Kind.WEEKLY, nominal, held, said, rhythm.rule());
    }

    /** The cut-off of a merged weekly meeting: the one it would have had on its own day. */
    Optional<Deadline> topicsHadItBeenHeld(PlannedMeeting merged) {
        var said = terms.on(merged.kind(), merged.nominal());
        var start = merged.nominal().atTime(said.the(Term.Weekly.class).start());
        return new StepLimits(said, workingDays).before(merged.nominal(), start, Step.TOPICS);
    }

    private Stream<PlannedMeeting> monthly() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> monthly(YearMonth.of(year, month)));
    }

    private PlannedMeeting monthly(YearMonth month) {
        var said = terms.on(Kind.MONTHLY, month.atDay(1));
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
        var said = terms.on(Kind.QUARTERLY, month.atDay(1));
        var rhythm = said.the(Term.Quarterly.class);
        var day = workingDays.onOrBefore(month.atEndOfMonth());
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
        return workingDays.isWorkingDay(day) && (!weekend || !roll.avoidWeekend() || day.equals(nominal));
    }

    private PlannedMeeting planned(
            Kind kind, LocalDate nominal, Optional<PlannedMeeting.Held> held, Terms said, RuleRef rhythm) {
        var limits = new StepLimits(said, workingDays);
        var deadlines = held.map(at -> limits.before(nominal, at.start())).orElse(List.of());
        return new PlannedMeeting(
                kind,
                nominal,
                status(nominal, held),
                held,
                deadlines,
                rhythm,
                notes(nominal, held),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Held at another moment, for as long as a meeting of its kind lasts, with every time limit counted from there. */
    PlannedMeeting moved(PlannedMeeting meeting, LocalDateTime start) {
        var length = terms.on(meeting.kind(), meeting.nominal()).length();
        var held = new PlannedMeeting.Held(start, start.plus(length));
        return meeting.at(PlannedMeeting.Status.RESCHEDULED, Optional.of(held), limits(meeting, start));
    }

    /** Held with a larger one, its own time limits counted from there. */
    PlannedMeeting joined(PlannedMeeting meeting, PlannedMeeting larger) {
        return meeting.with(
                larger, larger.held().map(at -> limits(meeting, at.start())).orElse(List.of()));
    }

    private List<Deadline> limits(PlannedMeeting meeting, LocalDateTime start) {
        return new StepLimits(terms.on(meeting.kind(), meeting.nominal()), workingDays)
                .before(meeting.nominal(), start);
    }

    private PlannedMeeting.Status status(LocalDate nominal, Optional<PlannedMeeting.Held> held) {
        if (held.isEmpty()) {
            return PlannedMeeting.Status.MERGED;
        }
        if (workingDays.isProvisional(held.get().day())) {
            return PlannedMeeting.Status.PROVISIONAL;
        }
        return held.get().day().equals(nominal) ? PlannedMeeting.Status.PLANNED : PlannedMeeting.Status.MOVED;
    }

    private List<Text> notes(LocalDate nominal, Optional<PlannedMeeting.Held> held) {
        if (held.filter(at -> at.day().equals(nominal)).isPresent()) {
            return List.of();
        }
        var why = workingDays
                .special(nominal)
                .map(special -> Text.chinese(special.name()))
                .orElse(Text.of("休息日", "not worked"));
        var day = "%02d-%02d ".formatted(nominal.getMonthValue(), nominal.getDayOfMonth());
        return List.of(Text.of(
                day + why.zh() + (held.isPresent() ? "，顺延" : "，当周无工作日"),
                day + why.en() + (held.isPresent() ? ", moved" : ", no working day that week")));
    }

    private static PlannedMeeting.Held held(LocalDateTime start, int minutes) {
        return new PlannedMeeting.Held(start, start.plusMinutes(minutes));
    }
}
