package yicheng.web.pages.timetable;

import java.time.LocalDate;
import java.util.stream.Stream;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;

/** A meeting as it shows in one cell of the calendar. */
public record Mark(PlannedMeeting meeting, How how) {

    /** Why it shows on that day. */
    public enum How {
        HELD("held"),
        PROVISIONAL("maybe"),
        /** The day the wording names, from which it moved. */
        LEFT("left"),
        MERGED("gone");

        private final String style;

        How(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    record On(LocalDate day, Mark mark) {}

    static Stream<On> of(PlannedMeeting meeting) {
        if (meeting.held().isEmpty()) {
            return Stream.of(new On(meeting.nominal(), new Mark(meeting, How.MERGED)));
        }
        var day = meeting.held().get().day();
        var how = meeting.status() == PlannedMeeting.Status.PROVISIONAL ? How.PROVISIONAL : How.HELD;
        var here = Stream.of(new On(day, new Mark(meeting, how)));
        var left = new On(meeting.nominal(), new Mark(meeting, How.LEFT));
        return day.equals(meeting.nominal()) ? here : Stream.concat(Stream.of(left), here);
    }

    /** The one letter it has room for. */
    public Text letter() {
        return switch (meeting.kind()) {
            case WEEKLY -> Text.of("周", "W");
            case MONTHLY -> Text.of("月", "M");
            case QUARTERLY -> Text.of("季", "Q");
            case ADHOC -> Text.of("临", "A");
        };
    }
}
