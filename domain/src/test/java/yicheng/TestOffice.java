package yicheng;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yicheng.agenda.PriorityRules;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.SpecialDay;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.topic.review.ReviewRules;

/** An office with plain Java rules, the real holidays of 2024 to 2026 and a clock that stands still. */
public final class TestOffice {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private TestOffice() {}

    /** On a Sunday morning, with meetings of November and December 2026 still to come. */
    public static RulesDesk office() {
        return at(LocalDateTime.of(2026, 11, 22, 9, 0));
    }

    public static RulesDesk at(LocalDateTime now) {
        return with(now, new HandWrittenTimetableRules(WeeklyMode.COMPRESS));
    }

    public static RulesDesk with(LocalDateTime now, TimetableRules timetableRules) {
        var books = new InMemoryRuleBooks(Map.of(
                TimetableRules.class, timetableRules,
                ReviewRules.class, new HandWrittenReviewRules(),
                PriorityRules.class, new HandWrittenPriorityRules()));
        var calendar = calendar();
        return new RulesDesk(
                books, () -> calendar, Clock.fixed(now.atZone(SHANGHAI).toInstant(), SHANGHAI));
    }

    public static HolidayCalendar calendar() {
        var days = days();
        var years = List.of(2024, 2025, 2026).stream()
                .map(year -> new HolidayYear(
                        year,
                        HolidayYear.Status.PUBLISHED,
                        "国务院办公厅关于%d年部分节假日安排的通知".formatted(year),
                        days.stream()
                                .filter(day -> day.date().getYear() == year)
                                .toList()))
                .toList();
        return new HolidayCalendar(years, "test-calendar");
    }

    private static List<SpecialDay> days() {
        try (var in = TestOffice.class.getResourceAsStream("/holidays-2024-2026.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(TestOffice::day)
                    .collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpecialDay day(String[] row) {
        var kind = row[2].equals("workday") ? SpecialDay.Kind.MAKE_UP : SpecialDay.Kind.HOLIDAY;
        return new SpecialDay(LocalDate.parse(row[0]), row[1], kind);
    }
}
