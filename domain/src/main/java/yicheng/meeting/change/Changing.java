package yicheng.meeting.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.Proposed;
import yicheng.meeting.arrangement.Settled;
import yicheng.meeting.clash.Clash;
import yicheng.meeting.clash.FindClashes;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.Move;
import yicheng.meeting.timetable.Moves;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Whether a change can be made, and which dates it moves: what proposing and deciding have in common. */
public final class Changing {

    private static final RuleRef UNKNOWN = new RuleRef(
            "check.meeting",
            Text.of("只调整年度日程中的会议", "only meetings of the year's timetable are changed"),
            new Clause("1.regular.types"));

    /**
     * @param arrangement with the meeting it names by its nominal day
     * @param kept version 0 where nothing was decided about it before
     * @param moves dates still to come that would be others
     * @param collisions with other meetings that it would bring about
     * @param clashes what would stand in the way of a moved one: rooms, half-days, people
     */
    record Change(
            PlannedMeeting planned,
            Arrangement arrangement,
            Meetings.Kept kept,
            List<Move> moves,
            List<Collision> collisions,
            List<Clash> clashes) {}

    private final Meetings meetings;
    private final PlanYear planYear;
    private final HolidayYears holidayYears;
    private final FindClashes findClashes;
    private final Clock clock;

    public Changing(
            Meetings meetings, PlanYear planYear, HolidayYears holidayYears, FindClashes findClashes, Clock clock) {
        this.meetings = meetings;
        this.planYear = planYear;
        this.holidayYears = holidayYears;
        this.findClashes = findClashes;
        this.clock = clock;
    }

    /** Refused with everything that speaks against it. */
    Answer<Change> check(Actor actor, MeetingRef ref, Arrangement arrangement, String reason) {
        var now = LocalDateTime.now(clock);
        return year(ref)
                .then(year -> year.find(ref)
                        .map(planned -> checked(actor, year, planned, arrangement, reason, now))
                        .orElseGet(() -> new Answer.Refused<>(List.of(unknown(ref)))));
    }

    Optional<PlannedMeeting> planned(MeetingRef ref) {
        return year(ref).fold(year -> year.find(ref), refused -> Optional.empty());
    }

    /** With the meeting it names by its nominal day, whichever day it was named by. */
    static Arrangement meant(Arrangement arrangement, Timetable year) {
        if (arrangement instanceof Arrangement.Merged merged) {
            return new Arrangement.Merged(ref(merged.into(), year));
        }
        return arrangement instanceof Arrangement.Apart apart
                ? new Arrangement.Apart(ref(apart.other(), year))
                : arrangement;
    }

    private static MeetingRef ref(MeetingRef named, Timetable year) {
        return year.find(named).map(PlannedMeeting::ref).orElse(named);
    }

    Meetings.Kept kept(PlannedMeeting planned) {
        return meetings.find(planned.ref()).orElse(new Meetings.Kept(0, Meeting.of(planned.ref())));
    }

    private Answer<Change> checked(
            Actor actor,
            Timetable year,
            PlannedMeeting planned,
            Arrangement arrangement,
            String reason,
            LocalDateTime now) {
        var faults = new ChangeFaults(planned, year, holidayYears.calendar(), now).of(arrangement, reason);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var kept = kept(planned);
        var tried = kept.meeting().settling(settled(actor, arrangement, reason, clock.instant()));
        var after = planYear.trying(tried);
        var moves = Moves.between(this::year, other -> after.handle(new PlanYear.Command(other)), year.year(), now);
        var collisions = after
                .handle(new PlanYear.Command(year.year()))
                .fold(Timetable::collisions, refused -> List.<Collision>of())
                .stream()
                .filter(collision -> !year.collisions().contains(collision))
                .toList();
        return new Answer.Done<>(
                new Change(planned, arrangement, kept, moves, collisions, clashes(actor, after, planned, arrangement)));
    }

    private List<Clash> clashes(Actor actor, PlanYear after, PlannedMeeting planned, Arrangement arrangement) {
        if (!(arrangement instanceof Arrangement.Moved)) {
            return List.of();
        }
        return after.handle(new PlanYear.Command(planned.nominal().getYear()))
                .fold(year -> year.find(planned.ref()), refused -> Optional.<PlannedMeeting>empty())
                .map(moved -> findClashes.of(moved, actor.organisation()))
                .orElse(List.of());
    }

    private static Settled settled(Actor actor, Arrangement arrangement, String reason, Instant now) {
        var proposed = new Proposed(arrangement, reason.strip(), actor.id(), now);
        return new Settled(proposed, true, actor.id(), Optional.empty(), now, "");
    }

    private Answer<Timetable> year(MeetingRef ref) {
        return year(ref.day().getYear());
    }

    private Answer<Timetable> year(int year) {
        return planYear.handle(new PlanYear.Command(year));
    }

    private static Finding unknown(MeetingRef ref) {
        return Finding.returned(
                UNKNOWN,
                Optional.of("meeting"),
                Text.of(
                        "年度日程中没有 %s，请从会议列表中选择".formatted(ref),
                        "the timetable holds no %s; choose one from the list".formatted(ref)));
    }
}
