package yicheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every keeper of the real calendar does. */
public abstract class HolidayYearsContract {

    protected abstract HolidayYears holidayYears();

    @Test
    void a_make_up_sunday_is_worked_and_a_holiday_monday_is_not() {
        assertThat(calendar().isWorkingDay(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(calendar().isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
    }

    @Test
    void working_days_are_counted_across_a_long_holiday() {
        assertThat(calendar().before(LocalDate.of(2026, 10, 8), 2)).isEqualTo("2026-09-29");
    }

    @Test
    void a_year_without_a_notice_is_provisional_with_the_fixed_days_only() {
        assertThat(calendar().isProvisional(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(calendar().isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
        assertThat(calendar().isWorkingDay(LocalDate.of(2027, 10, 4))).isTrue();
        assertThat(calendar().isProvisional(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void years_before_the_first_notice_are_unknown() {
        assertThat(calendar().year(1999)).isEmpty();
    }

    private HolidayCalendar calendar() {
        return holidayYears().calendar();
    }
}
