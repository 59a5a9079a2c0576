package yicheng.attendance.member;

import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Who is expected at a meeting, to look at; why somebody is away is for those who may see requests for leave. */
public final class ReadRoster {

    private final Rosters rosters;
    private final HeldMeetings meetings;

    public ReadRoster(Rosters rosters, HeldMeetings meetings) {
        this.rosters = rosters;
        this.meetings = meetings;
    }

    /** @throws Unknown where the meeting is not held */
    public Answer<MeetingRoster> handle(Actor actor, MeetingRef ref) {
        return actor.may(Operation.READ_MEETINGS)
                ? new Answer.Done<>(rosters.of(ref).orElseThrow(() -> new Unknown("meeting", ref.toString())))
                : actor.refused(Operation.READ_MEETINGS);
    }

    public HeldMeetings meetings() {
        return meetings;
    }
}
