package yicheng.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import yicheng.policy.Text;

/** Where a deadline goes that falls on a day not worked. */
public enum DeadlineRoll {
    PREVIOUS_WORKING_DAY,
    NEXT_WORKING_DAY;

    Due apply(LocalDate named, LocalTime at, WorkingDays workingDays, Text basis) {
        var day = this == PREVIOUS_WORKING_DAY ? workingDays.onOrBefore(named) : workingDays.onOrAfter(named);
        var due = Due.on(day.atTime(at), basis);
        return day.equals(named) ? due : due.because(whyNot(named, workingDays), moved(named, day));
    }

    private static Text whyNot(LocalDate named, WorkingDays workingDays) {
        var day = DateWords.brief(named);
        return workingDays
                .special(named)
                .map(special ->
                        Text.of(day.zh() + " " + special.name(), day.en() + " is a holiday (" + special.name() + ")"))
                .orElseGet(() -> Text.of(day.zh() + " 休息日", day.en() + " is not worked"));
    }

    private static Text moved(LocalDate from, LocalDate to) {
        var day = DateWords.brief(to);
        return to.isBefore(from)
                ? Text.of("提前至 " + day.zh(), "brought forward to " + day.en())
                : Text.of("顺延至 " + day.zh(), "moved to " + day.en());
    }
}
