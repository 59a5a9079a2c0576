package yicheng.rulebook.publish;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.rulebook.replay.AnnouncedMeetings;

/** Notes for each meeting that is announced by then that it stays as the old edition plans it, where the new one does not. */
public final class KeepAnnounced {

    private final PlanYear plan;
    private final Meetings meetings;
    private final AnnouncedMeetings announced;

    public KeepAnnounced(PlanYear plan, Meetings meetings, AnnouncedMeetings announced) {
        this.plan = plan;
        this.meetings = meetings;
        this.announced = announced;
    }

    /** @param from when the new one comes into force, in the office's zone; inside a unit of work */
    void keep(RuleBook old, RuleBook fresh, LocalDateTime from) {
        for (int year = from.getYear(); year <= from.getYear() + 1; year++) {
            var now = meetings(old, year);
            var then = meetings(fresh, year);
            now.stream()
                    .filter(meeting -> meeting.held()
                            .filter(held -> held.start().isAfter(from))
                            .isPresent())
                    .filter(meeting -> !isSame(meeting, then))
                    .filter(meeting -> announced.isAnnounced(meeting, from))
                    .forEach(meeting -> note(meeting, old));
        }
    }

    /**
     * What stays by the edition in force follows it again, whatever comes after it: the edition that it was kept from is
     * withdrawn. Inside a unit of work.
     */
    void free(Edition inForce) {
        meetings.all().stream()
                .filter(meeting -> meeting.plannedBy().equals(Optional.of(inForce.id())))
                .flatMap(meeting -> meetings.find(meeting.ref()).stream())
                .forEach(kept -> meetings.save(kept.meeting().followingTheRules(), kept.version()));
    }

    private List<PlannedMeeting> meetings(RuleBook book, int year) {
        return plan.in(book, year).fold(Timetable::meetings, refused -> List.of());
    }

    private static boolean isSame(PlannedMeeting meeting, List<PlannedMeeting> others) {
        return others.stream()
                .filter(other -> other.ref().equals(meeting.ref()))
                .anyMatch(other ->
                        other.held().equals(meeting.held()) && other.deadlines().equals(meeting.deadlines()));
    }

    /** One that stays by a still older edition goes on to do so. */
    private void note(PlannedMeeting planned, RuleBook old) {
        var kept = meetings.find(planned.ref());
        var meeting = kept.map(Meetings.Kept::meeting).orElseGet(() -> Meeting.of(planned.ref()));
        if (meeting.plannedBy().isEmpty()) {
            Optional<Long> version = kept.map(Meetings.Kept::version);
            meetings.save(meeting.stayingAsPlannedBy(old.edition().id()), version.orElse(0L));
        }
    }
}
