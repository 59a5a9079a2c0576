package yicheng.web.pages.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Cluster;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.web.pages.shell.Upcoming;

/**
 * The time limits of one meeting as a rail, from the topics' cut-off to the meeting's end.
 *
 * @param stops empty where the meeting is merged into another
 * @param open it still takes topics
 * @param instead the next of its kind that takes topics, where this one no longer does
 * @param crowd the meetings it crowds together with
 */
public record Rail(
        PlannedMeeting meeting,
        List<Stop> stops,
        boolean open,
        Optional<PlannedMeeting> instead,
        Optional<Cluster> crowd) {

    public static Rail of(PlannedMeeting meeting, Timetable timetable, Upcoming upcoming) {
        var now = upcoming.now();
        var open = meeting.deadline(Step.TOPICS)
                .filter(topics -> topics.inTime(now))
                .isPresent();
        var crowd = timetable.clusters().stream()
                .filter(cluster -> cluster.holds(meeting.ref()))
                .findFirst();
        return new Rail(
                meeting, stops(meeting, now), open, open ? Optional.empty() : upcoming.open(meeting.kind()), crowd);
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
