package yicheng.persistence;

import java.time.LocalDate;
import java.util.Optional;
import yicheng.calendar.HolidayYear;

/** What {@code years.csv} says of one year. */
record YearLine(int year, HolidayYear.Status status, String source, Optional<LocalDate> noticed, CalendarRow row) {

    boolean published() {
        return status == HolidayYear.Status.PUBLISHED;
    }

    /** The notice with its day, as pages print it. */
    String cited() {
        return noticed.map(day -> source + "（" + day + "）").orElse(source);
    }
}
