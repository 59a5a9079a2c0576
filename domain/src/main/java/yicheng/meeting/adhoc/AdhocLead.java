package yicheng.meeting.adhoc;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import yicheng.calendar.WorkingDays;

/**
 * How far ahead of an ad hoc meeting something is done.
 *
 * @param workingDays those from the day it is done, this one counted where it is worked, to the day before the meeting
 * @param onWorkingDay it is done on a working day
 * @param at the time of that day
 * @param minutes to the start; negative once it has begun
 */
public record AdhocLead(int workingDays, boolean onWorkingDay, LocalTime at, long minutes) {

    private static final int MANY = 100;

    public static AdhocLead between(LocalDateTime now, LocalDateTime start, WorkingDays calendar) {
        int days = 0;
        for (var day = now.toLocalDate(); day.isBefore(start.toLocalDate()) && days < MANY; day = day.plusDays(1)) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return new AdhocLead(
                days,
                calendar.isWorkingDay(now.toLocalDate()),
                now.toLocalTime(),
                Duration.between(now, start).toMinutes());
    }

    /** Later than that time of the n-th working day before the meeting. */
    public boolean laterThan(int days, LocalTime time) {
        return workingDays < days || workingDays == days && onWorkingDay && at.isAfter(time);
    }
}
