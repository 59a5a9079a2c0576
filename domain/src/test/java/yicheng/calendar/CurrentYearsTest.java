package yicheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.journal.InMemoryTransactions;

class CurrentYearsTest extends HolidayYearsContract {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2027, 12, 31);

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryNoticedYears noticed = new InMemoryNoticedYears(transactions);
    private final CurrentYears years = new CurrentYears(TestOffice::calendar, noticed);

    @Override
    protected HolidayYears holidayYears() {
        return years;
    }

    @Test
    void without_a_year_of_its_own_the_office_goes_by_what_it_was_given() {
        assertThat(years.calendar().version()).isEqualTo(TestOffice.calendar().version());
    }

    @Test
    void a_year_of_its_own_lies_over_the_given_one_and_the_others_stay() {
        save(year("通知", NEW_YEARS_EVE));

        assertThat(years.calendar().isWorkingDay(NEW_YEARS_EVE)).isFalse();
        assertThat(years.calendar().isProvisional(NEW_YEARS_EVE)).isFalse();
        assertThat(years.calendar().isWorkingDay(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(years.calendar().isProvisional(LocalDate.of(2028, 1, 4))).isTrue();
    }

    @Test
    void the_version_says_what_the_calendar_says() {
        var given = years.calendar().version();
        save(year("通知", NEW_YEARS_EVE));
        var first = years.calendar().version();
        save(year("通知", NEW_YEARS_EVE.minusDays(1)));
        var second = years.calendar().version();
        save(year("通知", NEW_YEARS_EVE));

        assertThat(List.of(given, first, second)).doesNotHaveDuplicates();
        assertThat(years.calendar().version()).isEqualTo(first);
    }

    @Test
    void the_calendar_is_made_once_for_each_version() {
        save(year("通知", NEW_YEARS_EVE));

        assertThat(years.calendar()).isSameAs(years.calendar());
    }

    @Test
    void a_year_can_be_tried_without_keeping_it() {
        var tried = years.with(year("通知", NEW_YEARS_EVE));

        assertThat(tried.isWorkingDay(NEW_YEARS_EVE)).isFalse();
        assertThat(years.calendar().isWorkingDay(NEW_YEARS_EVE)).isTrue();
    }

    private static HolidayYear year(String source, LocalDate dayOff) {
        var day = new SpecialDay(dayOff, "元旦", SpecialDay.Kind.HOLIDAY);
        return new HolidayYear(dayOff.getYear(), HolidayYear.Status.PUBLISHED, source, List.of(day));
    }

    private void save(HolidayYear year) {
        transactions.inOne(() -> {
            noticed.save(year);
            return year;
        });
    }
}
