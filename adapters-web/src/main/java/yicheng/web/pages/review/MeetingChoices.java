package yicheng.web.pages.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.web.pages.shell.Upcoming;

/** The meetings a topic can be handed in for, by kind, the ones that still take topics first. */
public record MeetingChoices(List<Group> groups, LocalDateTime now) {

    public record Group(Kind kind, List<Choice> choices) {}

    /** @param open its topics are still taken */
    public record Choice(PlannedMeeting meeting, LocalDateTime topicsBy, boolean open) {}

    private static final int OPEN_SHOWN = 5;

    public static MeetingChoices of(Upcoming upcoming) {
        var groups = Kind.REGULAR.stream()
                .map(kind -> new Group(kind, choices(kind, upcoming)))
                .toList();
        return new MeetingChoices(groups, upcoming.now());
    }

    private static List<Choice> choices(Kind kind, Upcoming upcoming) {
        var all = upcoming.meetings().stream()
                .filter(meeting -> meeting.kind() == kind)
                .flatMap(meeting -> meeting.deadline(Step.TOPICS).stream()
                        .map(topics ->
                                new Choice(meeting, topics.at(), topics.at().isAfter(upcoming.now()))))
                .toList();
        return Stream.concat(
                        all.stream().filter(Choice::open).limit(OPEN_SHOWN),
                        all.stream().filter(choice -> !choice.open()))
                .toList();
    }

    /** The one offered first for a kind; an ad hoc meeting has none. */
    public String first(Kind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.choices().stream())
                .findFirst()
                .map(choice -> choice.meeting().ref().toString())
                .orElse("adhoc");
    }

    public boolean offers(String meeting) {
        return groups.stream()
                .flatMap(group -> group.choices().stream())
                .anyMatch(choice -> choice.meeting().ref().toString().equals(meeting));
    }
}
