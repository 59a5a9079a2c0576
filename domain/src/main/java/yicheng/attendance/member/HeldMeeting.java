package yicheng.attendance.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Text;

/**
 * A meeting that takes place, as far as those who come to it are concerned. Times are in the office's zone.
 *
 * @param ref of the meeting that really sits: the larger one where it is held together with another
 * @param with the refs of those that sit as one with it, itself first
 * @param leaveUntil the cut-off for leave in writing (2.leave.deadline); the start where it was called too late for one
 * @param asked who takes part in an ad hoc meeting (2.adhoc.participants); empty for a regular one
 */
public record HeldMeeting(
        MeetingRef ref,
        List<MeetingRef> with,
        Text name,
        LocalDateTime start,
        LocalDateTime end,
        LocalDateTime leaveUntil,
        List<Person.Id> asked) {

    public HeldMeeting {
        with = List.copyOf(with);
        asked = List.copyOf(asked);
    }

    public LocalDate day() {
        return start.toLocalDate();
    }

    public boolean hasBegun(LocalDateTime now) {
        return !now.isBefore(start);
    }

    /** What the journal and notices call it. */
    public String subject() {
        return "meeting/" + ref;
    }
}
