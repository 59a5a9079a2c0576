package yicheng.meeting.clash;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.Organisation;
import yicheng.people.Room;

/** The meetings that are held on some days. A regular one sits in the unit's first room unless the office chose another. */
public final class Occasions {

    private final AdhocMeetings meetings;
    private final PlanYear planYear;
    private final HeldTogether together;
    private final Function<MeetingRef, Optional<String>> chosenRooms;

    /** @param chosenRooms by name, where the office chose another one than is usual for that meeting */
    public Occasions(AdhocMeetings meetings, PlanYear planYear, Function<MeetingRef, Optional<String>> chosenRooms) {
        this.meetings = meetings;
        this.planYear = planYear;
        this.together = new HeldTogether(planYear);
        this.chosenRooms = chosenRooms;
    }

    /** Those that begin from the first day to the last, both included, in the order of time; drafts are not among them. */
    List<Occasion> between(LocalDate first, LocalDate last, Organisation unit) {
        var regular = regular(first, last)
                .filter(PlannedMeeting::isHeldItself)
                .filter(meeting -> isWithin(meeting.held().orElseThrow().day(), first, last))
                .map(meeting -> of(meeting, unit));
        var adhoc = meetings.between(first, last).stream()
                .map(AdhocMeetings.Kept::meeting)
                .filter(meeting -> meeting.stands() && meeting.stage() != AdhocStage.DRAFTED)
                .map(this::of);
        return Stream.concat(regular, adhoc)
                .sorted(Comparator.comparing(Occasion::start))
                .toList();
    }

    /** Of the years of those days, whatever is held then. */
    Stream<PlannedMeeting> regular(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> planYear.handle(new PlanYear.Command(year)))
                .flatMap(year -> year.fold(Timetable::meetings, refused -> List.<PlannedMeeting>of()).stream());
    }

    Occasion of(AdhocMeeting meeting) {
        return Occasion.of(
                meeting, chosenRooms.apply(meeting.ref()).orElse(meeting.plan().room()));
    }

    /** @param meeting one that is held, or would be */
    Occasion of(PlannedMeeting meeting, Organisation unit) {
        var held = meeting.held().orElseThrow();
        var usual = unit.rooms().stream().map(Room::name).findFirst().orElse("");
        return new Occasion(
                meeting.ref(),
                together.all(meeting.ref()),
                meeting.name(),
                held.start(),
                held.end(),
                chosenRooms.apply(meeting.ref()).orElse(usual),
                List.of());
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
