package yicheng.meeting.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yicheng.calendar.WorkingDays;

/** Finds the meetings that crowd together, across the turn of the year too. */
record Clusters(WorkingDays workingDays) {

    /** Those that touch the year. */
    List<Cluster> of(int year, Stream<PlannedMeeting> meetings) {
        return runs(meetings).stream()
                .filter(run -> run.stream().map(PlannedMeeting::kind).distinct().count() > 1)
                .filter(run ->
                        run.stream().anyMatch(meeting -> meeting.nominal().getYear() == year))
                .map(Cluster::new)
                .toList();
    }

    private List<List<PlannedMeeting>> runs(Stream<PlannedMeeting> meetings) {
        var runs = new ArrayList<List<PlannedMeeting>>();
        meetings.filter(meeting -> meeting.held().isPresent())
                .sorted(Comparator.comparing(PlannedMeeting::orderedAt))
                .forEach(meeting -> {
                    if (runs.isEmpty() || !follows(last(last(runs)), meeting)) {
                        runs.add(new ArrayList<>());
                    }
                    last(runs).add(meeting);
                });
        return runs;
    }

    private boolean follows(PlannedMeeting earlier, PlannedMeeting later) {
        var before = earlier.held().orElseThrow().day();
        var day = later.held().orElseThrow().day();
        return before.equals(day) || before.equals(workingDays.before(day, 1));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
