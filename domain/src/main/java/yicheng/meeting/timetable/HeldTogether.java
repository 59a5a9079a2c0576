package yicheng.meeting.timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;

/** Which meetings sit as one (合并召开): they have a list each, and one agenda. */
public final class HeldTogether {

    private final PlanYear planYear;

    public HeldTogether(PlanYear planYear) {
        this.planYear = planYear;
    }

    /** The one whose agenda takes its topics: the larger one it is held with, or itself. */
    public MeetingRef main(MeetingRef meeting) {
        return planned(meeting).flatMap(PlannedMeeting::heldWith).orElse(meeting);
    }

    /** Itself, and those held with it. */
    public List<MeetingRef> all(MeetingRef main) {
        var joined = timetable(main)
                .map(year -> year.meetings().stream()
                        .filter(meeting -> meeting.heldWith().equals(Optional.of(main)))
                        .map(PlannedMeeting::ref))
                .orElse(Stream.empty());
        return Stream.concat(Stream.of(main), joined).toList();
    }

    /** Empty for an ad hoc meeting, and for one that no timetable holds. */
    public Optional<PlannedMeeting> planned(MeetingRef meeting) {
        return timetable(meeting).flatMap(year -> year.find(meeting));
    }

    private Optional<Timetable> timetable(MeetingRef meeting) {
        return planYear.handle(new PlanYear.Command(meeting.day().getYear()))
                .fold(Optional::of, refused -> Optional.empty());
    }
}
