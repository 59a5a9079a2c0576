package yicheng.meeting.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.policy.Text;

/** Lays what was decided about single meetings over the plan of the rule book; the plan is for everybody, the reasons are not. */
record Decided(Planner planner, Arrangements arrangements) {

    /** In the order in which they are held, which may be another one. */
    List<PlannedMeeting> over(List<PlannedMeeting> planned) {
        var timed = planned.stream().map(this::timed).toList();
        return timed.stream()
                .map(meeting -> joined(meeting, timed))
                .sorted(Comparator.comparing(PlannedMeeting::orderedAt).thenComparing(PlannedMeeting::kind))
                .toList();
    }

    private PlannedMeeting timed(PlannedMeeting meeting) {
        var arrangement = arrangement(meeting);
        if (arrangement instanceof Arrangement.Moved moved) {
            return planner.moved(meeting, moved.start()).noting(was(meeting));
        }
        if (arrangement instanceof Arrangement.Cancelled) {
            return meeting.at(PlannedMeeting.Status.CANCELLED, Optional.empty(), List.of())
                    .noting(Text.of("已取消", "cancelled"));
        }
        return meeting;
    }

    private PlannedMeeting joined(PlannedMeeting meeting, List<PlannedMeeting> all) {
        if (arrangement(meeting) instanceof Arrangement.Merged merged) {
            return find(merged.into(), all)
                    .map(larger -> planner.joined(meeting, larger).noting(merged.said()))
                    .orElse(meeting);
        }
        return meeting;
    }

    /** Only one that is held itself takes in others. */
    private Optional<PlannedMeeting> find(MeetingRef ref, List<PlannedMeeting> all) {
        return all.stream()
                .filter(meeting -> meeting.ref().equals(ref))
                .filter(meeting -> meeting.held().isPresent())
                .filter(meeting -> !(arrangement(meeting) instanceof Arrangement.Merged))
                .findFirst();
    }

    private Arrangement arrangement(PlannedMeeting meeting) {
        return arrangements.of(meeting.ref()).map(Meeting::arrangement).orElse(new Arrangement.AsPlanned());
    }

    private static Text was(PlannedMeeting meeting) {
        var before = DateWords.of(meeting.held()
                .map(PlannedMeeting.Held::start)
                .orElse(meeting.nominal().atStartOfDay()));
        return Text.of("已改期，原定 " + before.zh(), "rescheduled from " + before.en());
    }
}
