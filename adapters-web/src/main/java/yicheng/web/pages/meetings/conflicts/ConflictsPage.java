package yicheng.web.pages.meetings.conflicts;

import io.javalin.http.Context;
import java.util.List;
import yicheng.meeting.clash.Conflict;
import yicheng.meeting.clash.ReadConflicts;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** Lists what stands in the way of the meetings to come. */
public final class ConflictsPage {

    private final Frame frame;

    public ConflictsPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_MEETINGS);
        frame.office()
                .meetings()
                .readConflicts()
                .handle(actor, ReadConflicts.USUAL_DAYS)
                .either(
                        found -> frame.answer(asked, "meetings/conflicts", Entry.MEETINGS, view(actor, found)),
                        frame::refused);
    }

    private static ConflictsView view(Actor actor, List<Conflict> found) {
        return new ConflictsView(ReadConflicts.USUAL_DAYS, found, actor.may(Operation.PROPOSE_MEETINGS));
    }
}
