package yicheng.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Which days are worked, and the arithmetic that follows. The day counted from is itself never counted. */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** What a notice says of this day, if anything. */
    Optional<SpecialDay> special(LocalDate day);

    /** True where no notice is published for the day's year, so that whatever rests on it is 暂定. */
    boolean isProvisional(LocalDate day);

    default LocalDate before(LocalDate day, int workingDays) {
        var found = day;
        for (int left = workingDays; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    default LocalDate after(LocalDate day, int workingDays) {
        var found = day;
        for (int left = workingDays; left > 0; left--) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    default LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    default LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
