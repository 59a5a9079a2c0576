package yicheng.attendance.member;

import java.util.function.BiPredicate;
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
    private final BiPredicate<Actor, MeetingRef> adhoc;

    /** @param adhoc says whether somebody may see an ad hoc meeting */
    public ReadRoster(Rosters rosters, HeldMeetings meetings, BiPredicate<Actor, MeetingRef> adhoc) {
        this.rosters = rosters;
        this.meetings = meetings;
        this.adhoc = adhoc;
    }

    /** @throws Unknown where the meeting is not held */
    public Answer<MeetingRoster> handle(Actor actor, MeetingRef ref) {
        return actor.may(Operation.READ_MEETINGS)
                ? new Answer.Done<>(rosters.of(ref)
                        .filter(roster -> sees(actor, roster))
                        .orElseThrow(() -> new Unknown("meeting", ref.toString())))
                : actor.refused(Operation.READ_MEETINGS);
    }

    /** Whether somebody may know of that meeting; false as well where it is not held. */
    public boolean sees(Actor actor, MeetingRef ref) {
        return actor.may(Operation.READ_MEETINGS)
                && rosters.of(ref).filter(roster -> sees(actor, roster)).isPresent();
    }

    /** Everybody sees a regular meeting; an ad hoc one who may read it, and who comes to it without being asked himself. */
    private boolean sees(Actor actor, MeetingRoster roster) {
        var ref = roster.meeting().ref();
        return ref.kind() != Kind.ADHOC
                || adhoc.test(actor, ref)
                || roster.expected().stream()
                        .filter(attendee -> !roster.members().contains(attendee))
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
