package yicheng.web.pages.attendance;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Meetings;
import yicheng.web.pages.work.Names;

/** Lists somebody's own requests for leave, the newest first. */
public final class OwnLeavesPage {

    private final Frame frame;

    public OwnLeavesPage(Frame frame) {
        this.frame = frame;
    }

    /** @param enters this person enters what others ask for by telephone */
    public record View(List<Line> lines, boolean asks, boolean enters) {}

    /** @param owes the written statement, by when */
    public record Line(
            Text meeting, Leave leave, String address, Optional<String> proxy, Optional<LocalDateTime> owes) {}

    public void show(Context asked) {
        var actor = frame.actor(asked);
        var names = Names.of(actor);
        var meetings = new Meetings(frame.office());
        var lines = frame
                .office()
                .attendance()
                .readLeaves()
                .own(actor)
                .fold(own -> own, refused -> List.<Leaves.Kept>of())
                .stream()
                .map(Leaves.Kept::leave)
                .map(leave -> new Line(
                        meetings.label(leave.meeting()),
                        leave,
                        LeaveAddress.of(leave.id()),
                        leave.proxy().map(proxy -> names.of(proxy.person())),
                        leave.supplement().filter(Supplement::isOwed).map(Supplement::due)))
                .toList();
        frame.answer(
                asked,
                "attendance/own",
                Entry.MEETINGS,
                new View(lines, actor.may(Operation.ASK_LEAVE), actor.mayEverywhere(Operation.ENTER_LEAVE)));
    }
}
