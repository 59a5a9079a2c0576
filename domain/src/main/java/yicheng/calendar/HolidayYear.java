package yicheng.calendar;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One year's special days. {@code source} names the State Council notice, or says that there is none yet. */
public record HolidayYear(int year, Status status, String source, List<SpecialDay> days) {

    public enum Status {
        PUBLISHED,
        PROVISIONAL
    }

    /** The days the holiday regulation fixes by the solar calendar; the lunar ones need a notice. */
    private static final Map<MonthDay, String> FIXED = new TreeMap<>(Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(5, 2), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节"));

    public HolidayYear {
        days = List.copyOf(days);
        for (var day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException("day (%s) is not in year %d".formatted(day.date(), year));
            }
        }
    }

    /** A year without a notice: Monday to Friday less the fixed statutory days, every date to be labelled 暂定. */
    public static HolidayYear provisional(int year) {
        var days = FIXED.entrySet().stream()
                .map(day -> new SpecialDay(day.getKey().atYear(year), day.getValue(), SpecialDay.Kind.HOLIDAY))
                .toList();
        return new HolidayYear(year, Status.PROVISIONAL, "国务院办公厅尚未发布放假安排", days);
    }
}
