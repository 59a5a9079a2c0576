package yicheng.calendar;

import java.time.LocalDate;

/** A day that a notice takes out of the ordinary week: a day off, or a weekend day worked to make up for one. */
public record SpecialDay(LocalDate date, String name, Kind kind) {

    public enum Kind {
        HOLIDAY,
        MAKE_UP
    }

    public SpecialDay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("special day (%s) must have a name".formatted(date));
        }
    }
}
