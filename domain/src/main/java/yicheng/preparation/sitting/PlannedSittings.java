package yicheng.preparation.sitting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Settled;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.preparation.Checklist;

/** Regular meetings as the timetable has them, and ad hoc ones that are proposed. */
public final class PlannedSittings implements Sittings {

    private final PlanYear planYear;
    private final Supplier<Arrangements> arrangements;
    private final AdhocMeetings adhocMeetings;
    private final AdhocLimits limits;

    /** @param arrangements what was decided about single meetings, and when */
    public PlannedSittings(
            PlanYear planYear, Supplier<Arrangements> arrangements, AdhocMeetings adhocMeetings, AdhocLimits limits) {
        this.planYear = planYear;
        this.arrangements = arrangements;
        this.adhocMeetings = adhocMeetings;
        this.limits = limits;
    }

    @Override
    public Optional<Sitting> of(MeetingRef ref) {
        return ref.kind() == Kind.ADHOC
                ? adhocMeetings
                        .find(ref)
                        .map(AdhocMeetings.Kept::meeting)
                        .filter(AdhocMeeting::stands)
                        .map(this::sitting)
                : year(ref.day().getYear()).flatMap(year -> main(year, ref)).flatMap(this::sitting);
    }

    @Override
    public List<Sitting> between(LocalDateTime from, LocalDateTime until) {
        var regular = IntStream.rangeClosed(from.getYear(), until.getYear())
                .boxed()
                .flatMap(year -> year(year).stream())
                .flatMap(timetable -> timetable.meetings().stream())
                .filter(PlannedMeeting::isHeldItself)
                .flatMap(meeting -> sitting(meeting).stream());
        return Stream.concat(regular, adHoc(from, until))
                .filter(sitting ->
                        !sitting.start().isBefore(from) && sitting.start().isBefore(until))
                .sorted(Comparator.comparing(Sitting::start))
                .toList();
    }

    private static Optional<PlannedMeeting> main(Timetable year, MeetingRef ref) {
        return year.find(ref)
                .flatMap(meeting -> meeting.heldWith().map(year::find).orElse(Optional.of(meeting)));
    }

    private Optional<Sitting> sitting(PlannedMeeting meeting) {
        return meeting.held()
                .map(held -> new Sitting(
                        meeting.ref(),
                        meeting.name(),
                        held.start(),
                        held.end(),
                        due(meeting),
                        moved(meeting.ref()),
                        Optional.empty()));
    }

    private Optional<Instant> moved(MeetingRef ref) {
        return arrangements.get().of(ref).flatMap(Meeting::last).map(Settled::at);
    }

    private static Map<Checklist, LocalDateTime> due(PlannedMeeting meeting) {
        var due = new EnumMap<Checklist, LocalDateTime>(Checklist.class);
        Stream.of(Checklist.values())
                .forEach(list -> meeting.deadline(list.step()).map(Deadline::at).ifPresent(at -> due.put(list, at)));
        return due;
    }

    private Stream<Sitting> adHoc(LocalDateTime from, LocalDateTime until) {
        return adhocMeetings.between(from.toLocalDate(), until.toLocalDate()).stream()
                .map(AdhocMeetings.Kept::meeting)
                .filter(meeting -> meeting.stands() && meeting.stage() != AdhocStage.DRAFTED)
                .map(this::sitting);
    }

    private Sitting sitting(AdhocMeeting meeting) {
        return new Sitting(
                meeting.ref(),
                meeting.name(),
                meeting.start(),
                meeting.end(),
                limits.of(meeting),
                Optional.empty(),
                Optional.of(meeting.plan().room()).filter(room -> !room.isBlank()));
    }

    private Optional<Timetable> year(int year) {
        return planYear.handle(new PlanYear.Command(year)).fold(Optional::of, refused -> Optional.empty());
    }
}
