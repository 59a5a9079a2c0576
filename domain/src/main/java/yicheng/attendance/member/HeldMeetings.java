package yicheng.attendance.member;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;

/** Meetings as they are really held: moved ones when they sit, merged ones as the larger one. */
public final class HeldMeetings {

    private final PlanYear planYear;
    private final HeldTogether together;
    private final Function<MeetingRef, Optional<HeldMeeting>> adhoc;

    /** @param adhoc finds the ad hoc meetings that are called */
    public HeldMeetings(PlanYear planYear, Function<MeetingRef, Optional<HeldMeeting>> adhoc) {
        this.planYear = planYear;
        this.together = new HeldTogether(planYear);
        this.adhoc = adhoc;
    }

    /** Empty where there is none, or it is not held. */
    public Optional<HeldMeeting> find(MeetingRef ref) {
        return ref.kind() == Kind.ADHOC
                ? adhoc.apply(ref)
                : together.planned(ref).flatMap(this::held);
    }

    /** Regular meetings that are not over by then, the next one first. */
    public Stream<HeldMeeting> regularFrom(LocalDateTime moment) {
        return Stream.of(moment.getYear(), moment.getYear() + 1)
                .flatMap(year -> planYear.handle(new PlanYear.Command(year))
                        .fold(timetable -> timetable.meetings().stream(), refused -> Stream.empty()))
                .filter(meeting -> meeting.heldWith().isEmpty())
                .filter(meeting -> meeting.held()
                        .filter(held -> held.end().isAfter(moment))
                        .isPresent())
                .flatMap(meeting -> held(meeting).stream());
    }

    private Optional<HeldMeeting> held(PlannedMeeting planned) {
        var main = planned.heldWith().flatMap(together::planned).orElse(planned);
        return main.held()
                .map(held -> new HeldMeeting(
                        main.ref(),
                        together.all(main.ref()),
                        main.name(),
                        held.start(),
                        held.end(),
                        main.deadline(Step.LEAVE).map(limit -> limit.at()).orElse(held.start()),
                        List.of()));
    }
}
