package yicheng.web.pages.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.SpecialDay;

/** A day of the calendar. */
public record DayCell(LocalDate date, boolean worked, Optional<SpecialDay> special, List<Mark> marks, boolean today) {

    /** Two or more meetings sit on this day. */
    public boolean collides() {
        return marks.stream().filter(mark -> mark.how() != Mark.How.LEFT).count() > 1;
    }

    public String style() {
        return (worked ? "" : "off") + (today ? " today" : "") + (collides() ? " clash" : "");
    }

    public boolean holiday() {
        return special.filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY).isPresent();
    }

    public boolean makeUp() {
        return special.filter(day -> day.kind() == SpecialDay.Kind.MAKE_UP).isPresent();
    }
}
