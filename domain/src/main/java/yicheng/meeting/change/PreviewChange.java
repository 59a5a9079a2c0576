package yicheng.meeting.change;

import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.clash.Clash;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.Move;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Shows every date that a change of a meeting would move. Nothing is kept. */
public final class PreviewChange {

    public record Command(MeetingRef meeting, Arrangement change, String reason) {}

    /**
     * @param moves dates still to come that would be others, of this meeting and of all others
     * @param collisions with other meetings that it would bring about
     * @param clashes what would stand in the way of a moved one: rooms, half-days, people
     */
    public record Preview(
            PlannedMeeting meeting,
            Meetings.Kept kept,
            List<Move> moves,
            List<Collision> collisions,
            List<Clash> clashes) {}

    private final Changing changing;

    public PreviewChange(Changing changing) {
        this.changing = changing;
    }

    public Answer<Preview> handle(Actor actor, Command command) {
        if (!actor.may(Operation.PROPOSE_MEETINGS) && !actor.may(Operation.DECIDE_MEETINGS)) {
            return actor.refused(Operation.PROPOSE_MEETINGS);
        }
        return changing.check(actor, command.meeting(), command.change(), command.reason())
                .then(change -> new Answer.Done<>(new Preview(
                        change.planned(), change.kept(), change.moves(), change.collisions(), change.clashes())));
    }
}
