package yicheng.rulebook.replay;

import java.time.LocalDateTime;
import yicheng.agenda.list.TopicLists;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.timetable.PlannedMeeting;

/**
 * Which meetings count as announced: those from the third working day before on, which is when regular meetings are
 * announced, and those that have a topic list already.
 */
public final class AnnouncedMeetings {

    private static final int WORKING_DAYS_BEFORE = 3;

    private final HolidayYears holidayYears;
    private final TopicLists lists;

    public AnnouncedMeetings(HolidayYears holidayYears, TopicLists lists) {
        this.holidayYears = holidayYears;
        this.lists = lists;
    }

    /** @param at in the office's zone */
    public boolean isAnnounced(PlannedMeeting meeting, LocalDateTime at) {
        return meeting.held()
                .filter(held -> isNear(held, at) || !lists.of(meeting.ref()).isEmpty())
                .isPresent();
    }

    private boolean isNear(PlannedMeeting.Held held, LocalDateTime at) {
        return !holidayYears.calendar().before(held.day(), WORKING_DAYS_BEFORE).isAfter(at.toLocalDate());
    }
}
