package yicheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import yicheng.policy.Text;

/** How the office says a date: {@code 2026年11月30日 周一 09:00}. */
public final class DateWords {

    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter EN_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private DateWords() {}

    public static Text of(LocalDate day) {
        return Text.of(
                "%d年%d月%d日 %s"
                        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), zh(day.getDayOfWeek())),
                EN_DAY.format(day));
    }

    public static Text of(LocalDateTime moment) {
        return Text.of(of(moment.toLocalDate()).zh() + " " + CLOCK.format(moment), EN_TIME.format(moment));
    }

    /** Without the year: {@code 4月6日 周一}. */
    public static Text brief(LocalDate day) {
        return Text.of(
                "%d月%d日 %s".formatted(day.getMonthValue(), day.getDayOfMonth(), zh(day.getDayOfWeek())),
                DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(day));
    }

    /** Without the year: {@code 4月6日 周一 17:00}. */
    public static Text brief(LocalDateTime moment) {
        var day = brief(moment.toLocalDate());
        return Text.of(day.zh() + " " + CLOCK.format(moment), day.en() + " " + CLOCK.format(moment));
    }

    public static String en(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    public static String zh(DayOfWeek day) {
        return "周" + "一二三四五六日".charAt(day.getValue() - 1);
    }
}
