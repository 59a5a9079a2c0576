package yicheng.meeting.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Meetings to look at: as planned, with what was decided about them. */
public final class ReadMeetings {

    /** @param kept version 0 where nothing was proposed or decided about it */
    public record Seen(PlannedMeeting planned, Meetings.Kept kept) {}

    private final Meetings meetings;
    private final Supplier<Arrangements> arrangements;
    private final PlanYear planYear;

    public ReadMeetings(Meetings meetings, Supplier<Arrangements> arrangements, PlanYear planYear) {
        this.meetings = meetings;
        this.arrangements = arrangements;
        this.planYear = planYear;
    }

    public Answer<List<Seen>> year(Actor actor, int year) {
        if (!actor.may(Operation.READ_MEETINGS)) {
            return actor.refused(Operation.READ_MEETINGS);
        }
        return planYear.handle(new PlanYear.Command(year))
                .then(timetable -> new Answer.Done<>(
                        timetable.meetings().stream().map(this::seen).toList()));
    }

    /**
     * Cancelled and merged ones too.
     *
     * @throws Unknown where the timetable holds none
     */
    public Answer<Seen> one(Actor actor, MeetingRef ref) {
        if (!actor.may(Operation.READ_MEETINGS)) {
            return actor.refused(Operation.READ_MEETINGS);
        }
        return planYear.handle(new PlanYear.Command(ref.day().getYear()))
                .then(timetable -> new Answer.Done<>(
                        seen(timetable.find(ref).orElseThrow(() -> new Unknown("meeting", ref.toString())))));
    }

    /** What waits for the principal leader. */
    public List<Meeting> proposed(Actor actor) {
        return actor.may(Operation.READ_MEETINGS)
                ? arrangements.get().meetings().values().stream()
                        .filter(meeting -> meeting.proposed().isPresent())
                        .toList()
                : List.of();
    }

    private Seen seen(PlannedMeeting planned) {
        Optional<Meetings.Kept> kept =
                arrangements.get().of(planned.ref()).flatMap(known -> meetings.find(known.ref()));
        return new Seen(planned, kept.orElse(new Meetings.Kept(0, Meeting.of(planned.ref()))));
    }
}
