package yicheng.meeting.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import yicheng.policy.Text;

/** How "the first week of the month" is read. */
public enum WeekReading {
    /** The first such weekday of the month. */
    FIRST_WEEKDAY("第一个", "first") {
        @Override
        public LocalDate day(YearMonth month, DayOfWeek weekday) {
            return month.atDay(1).with(TemporalAdjusters.firstInMonth(weekday));
        }
    },
    /** That weekday of the first Monday-to-Sunday week lying wholly in the month. */
    FIRST_FULL_WEEK("第一个完整周的", "of the first full week") {
        @Override
        public LocalDate day(YearMonth month, DayOfWeek weekday) {
            return month.atDay(1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(weekday));
        }
    };

    private final Text label;

    WeekReading(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public abstract LocalDate day(YearMonth month, DayOfWeek weekday);
}
