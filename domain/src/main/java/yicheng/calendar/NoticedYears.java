package yicheng.calendar;

import java.util.List;

/** The holiday years that the office entered from notices, over those that it was given. All versions stay. */
public interface NoticedYears {

    /** Grows with each year that is kept; asked for with each request, so it costs next to nothing. */
    long version();

    /** The newest version of each year, in order of years. */
    List<HolidayYear> newest();

    /** Inside a unit of work; in force for everyone once the unit is kept. */
    void save(HolidayYear year);
}
