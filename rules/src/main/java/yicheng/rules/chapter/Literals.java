package yicheng.rules.chapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The constants of generated rules that Java has no literal for; cheap to make, so nothing is parsed while judging. */
public final class Literals {

    private Literals() {}

    public static BigDecimal decimal(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale);
    }

    public static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    public static LocalTime time(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    public static LocalDateTime moment(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute);
    }

    public static List<String> words(String... words) {
        return List.of(words);
    }
}
