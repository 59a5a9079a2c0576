package yicheng.web.pages.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        return of(meeting, timetable, upcoming, List.of(), Map.of());
    }

    /**
     * @param beside moments that are no steps of the timetable
     * @param reached how far the work is, by the step's code; what is not in it only passes
     */
    public static Rail of(
            PlannedMeeting meeting,
            Timetable timetable,
            Upcoming upcoming,
            List<Stop> beside,
            Map<String, Reached> reached) {
        var now = upcoming.now();
        var open = meeting.deadline(Step.TOPICS)
                .filter(topics -> topics.inTime(now))
                .isPresent();
        var crowd = timetable.clusters().stream()
                .filter(cluster -> cluster.holds(meeting.ref()))
                .findFirst();
        return new Rail(
                meeting,
                stops(meeting, now, beside, reached),
                open,
                open ? Optional.empty() : upcoming.open(meeting.kind()),
                crowd);
    }

    /** What is due next. */
    public Optional<Stop> next() {
        return stops.stream().filter(stop -> stop.state() == Stop.State.NEXT).findFirst();
    }

    public List<Stop> late() {
        return stops.stream().filter(stop -> stop.state() == Stop.State.LATE).toList();
    }

    private static List<Stop> stops(
            PlannedMeeting meeting, LocalDateTime now, List<Stop> beside, Map<String, Reached> reached) {
        if (meeting.held().isEmpty()) {
            return List.of();
        }
        var held = meeting.held().get();
        var stops = new ArrayList<>(beside);
        meeting.deadlines().forEach(deadline -> stops.add(Stop.of(deadline, now)));
        stops.add(Stop.start(meeting, held.start(), now));
        stops.add(Stop.end(held.end(), now));
        stops.sort(Comparator.comparing(Stop::at));
        stops.replaceAll(stop -> stop.reached(Optional.ofNullable(reached.get(stop.name()))));
        return Stop.withNext(stops);
    }
}
