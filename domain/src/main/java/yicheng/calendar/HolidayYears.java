package yicheng.calendar;

/** The holiday years an installation keeps. */
public interface HolidayYears {

    HolidayCalendar calendar();
}
