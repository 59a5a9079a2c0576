package yicheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;

/** What every keeper of the office's own holiday years does. */
public abstract class NoticedYearsContract {

    /** Nothing kept yet. */
    protected abstract NoticedYears years();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void at_first_there_is_none() {
        assertThat(years().version()).isZero();
        assertThat(years().newest()).isEmpty();
    }

    @Test
    void a_year_comes_back_as_it_was_kept() {
        save(year(2027, "“通知”一"));

        assertThat(years().newest()).containsExactly(year(2027, "“通知”一"));
    }

    @Test
    void of_each_year_the_newest_counts_and_the_version_grows() {
        save(year(2028, "一"));
        long first = years().version();
        save(year(2027, "二"));
        save(year(2028, "三"));

        assertThat(years().newest()).containsExactly(year(2027, "二"), year(2028, "三"));
        assertThat(years().version()).isGreaterThan(first);
    }

    @Test
    void a_year_of_a_failed_unit_counts_for_nothing() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    years().save(year(2027, "一"));
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(years().version()).isZero();
        assertThat(years().newest()).isEmpty();
        save(year(2027, "二"));
        assertThat(years().newest()).containsExactly(year(2027, "二"));
    }

    @Test
    void saving_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> years().save(year(2027, "一"))).isInstanceOf(IllegalStateException.class);
    }

    private static HolidayYear year(int year, String source) {
        return new HolidayYear(
                year,
                HolidayYear.Status.PUBLISHED,
                source,
                List.of(
                        new SpecialDay(LocalDate.of(year, 1, 1), "元旦", SpecialDay.Kind.HOLIDAY),
                        new SpecialDay(LocalDate.of(year, 1, 3), "元旦", SpecialDay.Kind.MAKE_UP)));
    }

    private void save(HolidayYear year) {
        transactions().inOne(() -> {
            years().save(year);
            return year;
        });
    }
}
