package yicheng;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.SpecialDay;

/** The real holidays of 2024 to 2026. */
final class TestCalendar {

    private TestCalendar() {}

    static HolidayCalendar calendar() {
        var days = days();
        return new HolidayCalendar(
                Stream.of(2024, 2025, 2026).map(year -> year(year, days)).toList(), "test-calendar");
    }

    private static HolidayYear year(int year, List<SpecialDay> days) {
        return new HolidayYear(
                year,
                HolidayYear.Status.PUBLISHED,
                "国务院办公厅关于%d年部分节假日安排的通知".formatted(year),
                days.stream().filter(day -> day.date().getYear() == year).toList());
    }

    private static List<SpecialDay> days() {
        try (var in = TestCalendar.class.getResourceAsStream("/holidays-2024-2026.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(TestCalendar::day)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpecialDay day(String[] row) {
        var kind = row[2].equals("workday") ? SpecialDay.Kind.MAKE_UP : SpecialDay.Kind.HOLIDAY;
        return new SpecialDay(LocalDate.parse(row[0]), row[1], kind);
    }
}
