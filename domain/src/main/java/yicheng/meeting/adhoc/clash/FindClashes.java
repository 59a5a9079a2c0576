package yicheng.meeting.adhoc.clash;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.Room;
import yicheng.policy.Text;

/**
 * Finds what else is held when an ad hoc meeting is to be held. A regular meeting sits in the unit's first room unless the
 * office chose another, with all leaders and heads of departments (2.fixed.leaders, 2.fixed.depts).
 */
public final class FindClashes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Set<PostKind> FIXED =
            Set.of(PostKind.SECRETARY, PostKind.DIRECTOR, PostKind.DEPUTY_DIRECTOR, PostKind.DEPARTMENT_HEAD);

    private final AdhocMeetings meetings;
    private final PlanYear planYear;
    private final Function<MeetingRef, Optional<String>> chosenRooms;

    /** @param chosenRooms by name, where the office chose another one than is usual for that meeting */
    public FindClashes(AdhocMeetings meetings, PlanYear planYear, Function<MeetingRef, Optional<String>> chosenRooms) {
        this.meetings = meetings;
        this.planYear = planYear;
        this.chosenRooms = chosenRooms;
    }

    /** Rooms first, then half-days, then people. */
    public List<Clash> of(AdhocMeeting meeting, Organisation unit) {
        var others = others(meeting, unit);
        var clashes = new ArrayList<Clash>();
        others.stream()
                .filter(other -> other.overlaps(meeting)
                        && other.room().equals(meeting.plan().room())
                        && !other.room().isBlank())
                .forEach(other -> clashes.add(new Clash(Clash.What.ROOM, said(other))));
        others.stream()
                .filter(other -> other.sharesHalfDay(meeting))
                .forEach(other -> clashes.add(new Clash(Clash.What.HALF_DAY, said(other))));
        others.stream()
                .filter(other -> other.overlaps(meeting))
                .forEach(other -> twice(meeting, other, unit).forEach(clashes::add));
        return List.copyOf(clashes);
    }

    private List<Busy> others(AdhocMeeting meeting, Organisation unit) {
        var day = meeting.start().toLocalDate();
        return Stream.concat(regular(day, unit), adhoc(meeting, day)).toList();
    }

    private Stream<Busy> adhoc(AdhocMeeting meeting, LocalDate day) {
        return meetings.between(day, day).stream()
                .map(AdhocMeetings.Kept::meeting)
                .filter(other -> !other.ref().equals(meeting.ref()))
                .filter(other -> other.stands() && other.stage() != AdhocStage.DRAFTED)
                .map(other -> new Busy(
                        other.name(),
                        other.start(),
                        other.end(),
                        chosenRooms.apply(other.ref()).orElse(other.plan().room()),
                        Set.copyOf(other.participants())));
    }

    private Stream<Busy> regular(LocalDate day, Organisation unit) {
        var room = unit.rooms().stream().map(Room::name).findFirst().orElse("");
        var fixed = unit.people().stream()
                .filter(person -> person.postsOn(day).anyMatch(post -> FIXED.contains(post.kind())))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
        return planYear
                .handle(new PlanYear.Command(day.getYear()))
                .fold(Timetable::meetings, refused -> List.<PlannedMeeting>of())
                .stream()
                .filter(PlannedMeeting::isHeldItself)
                .filter(planned -> planned.held().orElseThrow().day().equals(day))
                .map(planned -> new Busy(
                        planned.name(),
                        planned.held().orElseThrow().start(),
                        planned.held().orElseThrow().end(),
                        chosenRooms.apply(planned.ref()).orElse(room),
                        fixed));
    }

    private static Stream<Clash> twice(AdhocMeeting meeting, Busy other, Organisation unit) {
        var both = meeting.participants().stream()
                .filter(other.people()::contains)
                .flatMap(id -> unit.person(id).stream())
                .map(Person::name)
                .toList();
        if (both.isEmpty()) {
            return Stream.empty();
        }
        var said = said(other);
        return Stream.of(new Clash(
                Clash.What.PERSON,
                Text.of(
                        "%s同时要参加%s".formatted(String.join("、", both), said.zh()),
                        "%s at the same time: %s".formatted(String.join(", ", both), said.en()))));
    }

    private static Text said(Busy other) {
        var when = "%s–%s".formatted(CLOCK.format(other.start()), CLOCK.format(other.end()));
        return Text.of(other.name().zh() + " " + when, other.name().en() + " " + when);
    }
}
