package yicheng.meeting.terms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Step;
import yicheng.policy.RuleRef;

/** One thing the chapter "meetings" lays down, with the rule that says so. */
public sealed interface Term {

    RuleRef rule();

    /** Every such weekday. */
    record Weekly(RuleRef rule, DayOfWeek day, LocalTime start, int minutes) implements Term {
        public Weekly {
            requireMinutes(minutes);
        }
    }

    record Monthly(RuleRef rule, WeekReading week, DayOfWeek day, LocalTime start, int minutes) implements Term {
        public Monthly {
            requireMinutes(minutes);
        }
    }

    /** The last working day of the quarter. */
    record Quarterly(RuleRef rule, LocalTime start, LocalTime end) implements Term {
        public Quarterly {
            require(end.isAfter(start), "会议要在开始之后结束（%s 至 %s）", start, end);
        }
    }

    /** An ad hoc meeting is held when it is needed; the policy gives it no length. */
    record AdhocMinutes(RuleRef rule, int minutes) implements Term {
        public AdhocMinutes {
            requireMinutes(minutes);
        }
    }

    /**
     * Where a meeting goes whose day is not worked: the next working day.
     *
     * @param withinWeek only up to the Sunday of its week, otherwise it merges into the next one
     * @param avoidWeekend a make-up Saturday or Sunday does not count (P.roll.avoid_weekend_makeup)
     */
    record Roll(RuleRef rule, boolean withinWeek, boolean avoidWeekend) implements Term {}

    /**
     * @param mode set where the limit holds only in one weekly mode; it then overrides the written wording
     * @param notLaterThan it does not replace the wording but bounds it: the earlier of the two holds
     */
    record Limit(RuleRef rule, Step step, TimeLimit limit, Optional<WeeklyMode> mode, boolean notLaterThan)
            implements Term {}

    /**
     * Somebody is reminded of a step that is not done yet, so long before it is due.
     *
     * @param workingDays whole working days before; else {@code hours} before
     * @param at on that working day; empty for the hour at which the step is due
     */
    record Reminder(RuleRef rule, Step step, int workingDays, int hours, Optional<LocalTime> at) implements Term {
        public Reminder {
            require(
                    workingDays >= 0 && hours >= 0 && workingDays + hours >= 1 && workingDays <= 30 && hours <= 240,
                    "提醒要提前 1 个工作日或 1 小时以上，至多 30 个工作日或 240 小时，这里是 %d 个工作日 %d 小时",
                    workingDays,
                    hours);
        }
    }

    /** By when the office issues the notice of a regular meeting; a book may leave it open. */
    record NoticeBy(RuleRef rule, TimeLimit limit) implements Term {}

    record Deadlines(RuleRef rule, DeadlineRoll roll) implements Term {}

    record Mode(RuleRef rule, WeeklyMode mode) implements Term {}

    /** Two meetings in the same half-day: {@code true} proposes to merge into the larger, {@code false} lets both stand. */
    record SameHalfDay(RuleRef rule, boolean merge) implements Term {}

    /** Minutes of a meeting that are not for topics: reporting and assigning work (P.fixed_minutes). */
    record FixedMinutes(RuleRef rule, int minutes) implements Term {
        public FixedMinutes {
            require(minutes <= 600, "固定环节最多 600 分钟，这里是 %d", minutes);
        }
    }

    /** Minutes for presenting one topic (4.2.s2.five). */
    record PresentMinutes(RuleRef rule, int minutes) implements Term {
        public PresentMinutes {
            requireMinutes(minutes);
        }
    }

    /** Minutes for each other speaker on one topic (4.2.s2.three). */
    record SpeakMinutes(RuleRef rule, int minutes) implements Term {
        public SpeakMinutes {
            requireMinutes(minutes);
        }
    }

    private static void requireMinutes(int minutes) {
        require(minutes >= 1 && minutes <= 600, "时长要在 1 至 600 分钟之间，这里是 %d", minutes);
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.formatted(values));
        }
    }
}
