package yicheng.meeting.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Settled;
import yicheng.policy.Text;

/** Lays what was decided about single meetings over the plan of the rule book. */
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
            return noted(planner.moved(meeting, moved.start()), was(meeting));
        }
        if (arrangement instanceof Arrangement.Cancelled) {
            return noted(
                    meeting.at(PlannedMeeting.Status.CANCELLED, Optional.empty(), List.of()),
                    Text.of("已取消", "cancelled"));
        }
        return meeting;
    }

    private PlannedMeeting joined(PlannedMeeting meeting, List<PlannedMeeting> all) {
        if (arrangement(meeting) instanceof Arrangement.Merged merged) {
            return find(merged.into(), all)
                    .map(larger -> noted(planner.joined(meeting, larger), merged.said()))
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

    private PlannedMeeting noted(PlannedMeeting meeting, Text what) {
        return meeting.noting(arrangements
                .of(meeting.ref())
                .flatMap(Meeting::last)
                .map(Settled::proposal)
                .map(proposal -> Text.of(what.zh() + "：" + proposal.reason(), what.en() + ": " + proposal.reason()))
                .orElse(what));
    }
}
