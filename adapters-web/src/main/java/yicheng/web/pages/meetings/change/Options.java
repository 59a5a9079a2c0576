package yicheng.web.pages.meetings.change;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.arrangement.Proposed;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;

/** What the form of a change offers for one meeting. */
record Options(Frame frame) {

    private static final int DAYS_APART = 7;

    ChangeView view(ReadMeetings.Seen seen, Form form, Optional<ChangeView.Tried> tried) {
        var meeting = seen.planned();
        var year = year(meeting);
        var into = into(meeting, year);
        var others = others(meeting, year);
        return new ChangeView(
                meeting,
                seen.kept().version(),
                ways(meeting, into, others),
                into,
                others,
                frame.office().now().truncatedTo(ChronoUnit.MINUTES),
                form,
                tried,
                seen.kept().meeting().proposed().map(Proposed::arrangement).map(change -> change.said()));
    }

    private static List<Way> ways(PlannedMeeting meeting, List<PlannedMeeting> into, List<PlannedMeeting> others) {
        var ways = new ArrayList<Way>();
        if (meeting.held().isPresent()) {
            ways.add(Way.MOVED);
        }
        if (!into.isEmpty()) {
            ways.add(Way.MERGED);
        }
        if (!others.isEmpty()) {
            ways.add(Way.APART);
        }
        if (meeting.status() != PlannedMeeting.Status.CANCELLED) {
            ways.add(Way.CANCELLED);
        }
        switch (meeting.status()) {
            case RESCHEDULED, JOINED, CANCELLED -> ways.add(Way.AS_PLANNED);
            case PLANNED, MOVED, MERGED, PROVISIONAL -> {}
        }
        return List.copyOf(ways);
    }

    private List<PlannedMeeting> into(PlannedMeeting meeting, Optional<Timetable> year) {
        var now = frame.office().now();
        return year.stream()
                .flatMap(plan -> plan.meetings().stream())
                .filter(other -> !other.ref().equals(meeting.ref()) && other.isHeldItself())
                .filter(other -> other.kind().compareTo(meeting.kind()) >= 0)
                .filter(other -> other.held().orElseThrow().start().isAfter(now))
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(
                                meeting.nominal(), other.held().orElseThrow().day()))
                        <= DAYS_APART)
                .toList();
    }

    private static List<PlannedMeeting> others(PlannedMeeting meeting, Optional<Timetable> year) {
        return year.stream()
                .flatMap(plan -> plan.collisions().stream()
                        .filter(clash -> clash.smaller().equals(meeting.ref()) && !clash.settled())
                        .flatMap(clash -> plan.find(clash.larger()).stream()))
                .toList();
    }

    private Optional<Timetable> year(PlannedMeeting meeting) {
        return frame.office()
                .planYear()
                .handle(new PlanYear.Command(meeting.nominal().getYear()))
                .fold(Optional::of, refused -> Optional.empty());
    }
}
