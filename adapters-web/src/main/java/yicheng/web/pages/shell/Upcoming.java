package yicheng.web.pages.shell;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.Office;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;

/** The meetings that are not over at a moment, across the turn of the year, in the order in which they are held. */
public record Upcoming(LocalDateTime now, List<PlannedMeeting> meetings) {

    /** A deadline with the meeting it belongs to. */
    public record Due(PlannedMeeting meeting, Deadline deadline) {}

    public static Upcoming in(Office office) {
        var now = office.now();
        var meetings = Stream.of(now.getYear(), now.getYear() + 1)
                .flatMap(year -> planned(office, year))
                .filter(meeting ->
                        meeting.held().map(held -> held.end().isAfter(now)).orElse(false))
                .toList();
        return new Upcoming(now, meetings);
    }

    public Optional<PlannedMeeting> next() {
        return meetings.stream().findFirst();
    }

    /** What falls due first, of all meetings. */
    public Optional<Due> due() {
        return meetings.stream()
                .flatMap(meeting -> meeting.deadlines().stream().map(deadline -> new Due(meeting, deadline)))
                .filter(due -> due.deadline().inTime(now))
                .min(Comparator.comparing(due -> due.deadline().at()));
    }

    /** The first meeting of the kind that still takes topics. */
    public Optional<PlannedMeeting> open(Kind kind) {
        return meetings.stream()
                .filter(meeting -> meeting.kind() == kind)
                .filter(meeting -> meeting.deadline(Step.TOPICS)
                        .map(topics -> topics.inTime(now))
                        .orElse(false))
                .findFirst();
    }

    private static Stream<PlannedMeeting> planned(Office office, int year) {
        return office.planYear()
                .handle(new PlanYear.Command(year))
                .fold(timetable -> timetable.meetings().stream(), refused -> Stream.empty());
    }
}
