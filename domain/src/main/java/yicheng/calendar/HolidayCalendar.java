package yicheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Working days by the holiday years an installation keeps; a year after the first without a notice is provisional. */
public final class HolidayCalendar implements WorkingDays {

    private static final int LAST_YEAR = 2100;

    private final TreeMap<Integer, HolidayYear> years = new TreeMap<>();
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final String version;

    /** @param version names these very years, so that an answer can say which calendar it rests on */
    public HolidayCalendar(List<HolidayYear> published, String version) {
        if (published.isEmpty()) {
            throw new IllegalArgumentException("calendar (%s) must have at least one year".formatted(version));
        }
        this.version = version;
        published.forEach(year -> years.put(year.year(), year));
        for (int year = years.firstKey() + 1; year <= LAST_YEAR; year++) {
            years.putIfAbsent(year, HolidayYear.provisional(year));
        }
        years.values().forEach(year -> year.days().forEach(day -> special.put(day.date(), day)));
    }

    public String version() {
        return version;
    }

    /** With these years in place of what it says of them. */
    public HolidayCalendar with(List<HolidayYear> over, String newVersion) {
        var all = new TreeMap<>(years);
        over.forEach(year -> all.put(year.year(), year));
        return new HolidayCalendar(List.copyOf(all.values()), newVersion);
    }

    /** Empty for a year before the first one kept, or too far ahead to plan. */
    public Optional<HolidayYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The first year that can be planned; limits that reach back before it count plain weekdays. */
    public int firstYear() {
        return years.firstKey();
    }

    public int lastYear() {
        return LAST_YEAR;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var named = special.get(day);
        if (named != null) {
            return named.kind() == SpecialDay.Kind.MAKE_UP;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return year(day.getYear())
                .map(year -> year.status() == HolidayYear.Status.PROVISIONAL)
                .orElse(true);
    }
}
