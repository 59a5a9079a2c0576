package yicheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import yicheng.policy.Text;

/** When something is due, counted from a meeting: by nominal day or by the start it is really held at. */
public sealed interface TimeLimit {

    Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll);

    /** The n-th working day before the day of the meeting. */
    record WorkingDaysBefore(int days, LocalTime at) implements TimeLimit {
        public WorkingDaysBefore {
            require(days, 1, 60, "会前工作日");
        }

        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            return Due.on(
                    workingDays.before(start.toLocalDate(), days).atTime(at),
                    Text.of("会前第 %d 个工作日".formatted(days), "working day %d before the meeting".formatted(days)));
        }
    }

    /** Calendar days before the meeting; a day that is not worked rolls (4.1.venue.when). */
    record CalendarDaysBefore(int days, LocalTime at) implements TimeLimit {
        public CalendarDaysBefore {
            require(days, 1, 60, "会前天数");
        }

        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            return roll.apply(
                    start.toLocalDate().minusDays(days),
                    at,
                    workingDays,
                    Text.of("会前 %d 天（自然日）".formatted(days), "%d calendar day(s) before".formatted(days)));
        }
    }

    /** Clock minutes before the start (2.leave.deadline). */
    record MinutesBefore(int minutes) implements TimeLimit {
        public MinutesBefore {
            require(minutes, 1, 10_080, "会前分钟");
        }

        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            return Due.on(
                    start.minusMinutes(minutes),
                    Text.of("会前 %d 分钟".formatted(minutes), "%d minutes before the start".formatted(minutes)));
        }
    }

    /** A weekday of the week before the nominal day's week (3.1.submit.weekly). */
    record WeekdayOfWeekBefore(DayOfWeek day, LocalTime at) implements TimeLimit {
        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            var monday = nominal.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return roll.apply(
                    monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day)),
                    at,
                    workingDays,
                    Text.of("前一周" + DateWords.zh(day), DateWords.en(day) + " of the week before"));
        }
    }

    /** A day of the month before the nominal day's month (3.1.submit.monthly); not inclusive means the day before it. */
    record DayOfMonthBefore(int day, LocalTime at, boolean inclusive) implements TimeLimit {
        public DayOfMonthBefore {
            require(day, 1, 31, "日");
        }

        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            var named = dayOf(nominal.withDayOfMonth(1).minusMonths(1), day);
            return roll.apply(
                    inclusive ? named : named.minusDays(1),
                    at,
                    workingDays,
                    Text.of("上月 %d 日".formatted(day), "day %d of the month before".formatted(day)));
        }
    }

    /** A day of a month of the nominal day's quarter, the month counted from the quarter's end, 1 being the last. */
    record DayOfQuarterMonth(int monthFromEnd, int day, LocalTime at) implements TimeLimit {
        public DayOfQuarterMonth {
            require(monthFromEnd, 1, 3, "本季度倒数第几个月");
            require(day, 1, 31, "日");
        }

        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            int lastMonth = (nominal.getMonthValue() - 1) / 3 * 3 + 3;
            var month = LocalDate.of(nominal.getYear(), lastMonth, 1).minusMonths(monthFromEnd - 1L);
            return roll.apply(
                    dayOf(month, day),
                    at,
                    workingDays,
                    Text.of(
                            "本季度倒数第 %d 个月 %d 日".formatted(monthFromEnd, day),
                            "day %d of the quarter's month %d from its end".formatted(day, monthFromEnd)));
        }
    }

    /** The latest such weekday that is not after the n-th working day before the meeting (weekly mode C, 1.2). */
    record LastWeekdayBy(DayOfWeek day, LocalTime at, int workingDaysBefore) implements TimeLimit {
        public LastWeekdayBy {
            require(workingDaysBefore, 1, 60, "会前工作日");
        }

        @Override
        public Due due(LocalDate nominal, LocalDateTime start, WorkingDays workingDays, DeadlineRoll roll) {
            var latest = workingDays.before(start.toLocalDate(), workingDaysBefore);
            var named = nominal.with(TemporalAdjusters.previousOrSame(day));
            var why = Text.of(
                    "不晚于会前第 %d 个工作日的最近一个%s".formatted(workingDaysBefore, DateWords.zh(day)),
                    "the last %s not after working day %d before".formatted(DateWords.en(day), workingDaysBefore));
            var due = roll.apply(named, at, workingDays, why);
            while (due.at().toLocalDate().isAfter(latest)) {
                named = named.minusWeeks(1);
                due = roll.apply(named, at, workingDays, why);
            }
            return due;
        }
    }

    private static void require(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s要在 %d 至 %d 之间，这里是 %d".formatted(what, least, most, number));
        }
    }

    private static LocalDate dayOf(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
