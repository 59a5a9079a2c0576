package yicheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Monday to Friday and no holiday: tells what rules make of an ordinary week from what a holiday makes of them. */
public record OrdinaryWeeks() implements WorkingDays {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.empty();
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return false;
    }
}
