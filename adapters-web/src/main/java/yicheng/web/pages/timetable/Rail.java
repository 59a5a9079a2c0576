package yicheng.web.pages.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.web.pages.shell.Upcoming;

/**
 * The time limits of one meeting as a rail, from the topics' cut-off to the meeting's end.
 *
 * @param stops empty where the meeting is merged into another
 * @param open it still takes topics
 * @param instead the next of its kind that takes topics, where this one no longer does
 */
public record Rail(
        PlannedMeeting meeting,
        List<Stop> stops,
        boolean open,
        Optional<PlannedMeeting> instead,
        List<Collision> collisions) {

    static Rail of(PlannedMeeting meeting, Timetable timetable, Upcoming upcoming) {
        var now = upcoming.now();
        var open = meeting.deadline(Step.TOPICS)
                .filter(topics -> topics.inTime(now))
                .isPresent();
        var collisions = timetable.collisions().stream()
                .filter(one ->
                        one.larger().equals(meeting.ref()) || one.smaller().equals(meeting.ref()))
                .toList();
        return new Rail(
                meeting,
                stops(meeting, now),
                open,
                open ? Optional.empty() : upcoming.open(meeting.kind()),
                collisions);
    }

    private static List<Stop> stops(PlannedMeeting meeting, LocalDateTime now) {
        if (meeting.held().isEmpty()) {
            return List.of();
        }
        var held = meeting.held().get();
        var stops = new ArrayList<Stop>();
        meeting.deadlines().forEach(deadline -> stops.add(Stop.of(deadline, now)));
        stops.add(Stop.start(meeting, held.start(), now));
        stops.add(Stop.end(held.end(), now));
        stops.sort(Comparator.comparing(Stop::at));
        return Stop.withNext(stops);
    }
}
