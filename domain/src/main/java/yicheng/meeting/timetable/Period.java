package yicheng.meeting.timetable;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import yicheng.meeting.Kind;

/** The week, month or quarter that a regular meeting belongs to, whatever day of it a plan gives. */
public final class Period {

    private Period() {}

    /** An ad hoc meeting is only itself. */
    public static boolean isSame(Kind kind, LocalDate one, LocalDate other) {
        return switch (kind) {
            case WEEKLY ->
                one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR)
                        && one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTHLY -> one.withDayOfMonth(1).equals(other.withDayOfMonth(1));
            case QUARTERLY ->
                one.getYear() == other.getYear()
                        && one.get(IsoFields.QUARTER_OF_YEAR) == other.get(IsoFields.QUARTER_OF_YEAR);
            case ADHOC -> one.equals(other);
        };
    }
}
