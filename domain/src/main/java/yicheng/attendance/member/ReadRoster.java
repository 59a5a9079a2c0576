package yicheng.attendance.member;

import java.util.stream.Stream;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
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
                ? new Answer.Done<>(rosters.of(ref)
                        .filter(roster -> sees(actor, roster))
                        .orElseThrow(() -> new Unknown("meeting", ref.toString())))
                : actor.refused(Operation.READ_MEETINGS);
    }

    /** Everybody sees who comes to a regular meeting; to an ad hoc one, those who come themselves, leaders and the office. */
    private static boolean sees(Actor actor, MeetingRoster roster) {
        return roster.meeting().ref().kind() != Kind.ADHOC
                || actor.mayEverywhere(Operation.READ_LISTS)
                || Stream.concat(roster.members().stream(), roster.expected().stream())
                        .anyMatch(attendee ->
                                attendee.person().filter(actor.id()::equals).isPresent());
    }

    public Rosters rosters() {
        return rosters;
    }

    public HeldMeetings meetings() {
        return meetings;
    }
}
