package yicheng.web.pages.preparation;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Preparations;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seating.MoveSeat;
import yicheng.preparation.seating.PlanSeats;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;

/** Shows who sits where; moves people, lays the plates, prints them. */
final class SeatsPage {

    private static final Text LAYING = Text.of("摆放座位牌", "lay the plates");
    private static final Text MOVING = Text.of("调整座位", "move somebody");
    private static final Text SEATS = Text.of("这张座位图", "this seat plan");
    private static final Text CHOOSE = Text.of("请选择人员和座位", "choose who and where to");

    private interface Doing {
        Answer<Preparations.Kept> by(Actor actor, MeetingRef meeting, long version);
    }

    private final Frame frame;
    private final SeatsDesk desk;

    SeatsPage(Frame frame) {
        this.frame = frame;
        this.desk = new SeatsDesk(frame);
    }

    void show(Context asked) {
        answer(asked, frame.actor(asked, Operation.READ_MEETINGS), Form.empty(), told(asked.queryParam("done")));
    }

    void plates(Context asked) {
        var actor = frame.actor(asked, Operation.READ_MEETINGS);
        var meeting = MeetingAddress.of(asked);
        var view = desk.view(actor, meeting, Form.empty(), Optional.empty());
        boolean changed = "changed".equals(asked.queryParam("only"));
        var plates = view.seating()
                .map(seating -> SeatsDesk.plates(seating, changed))
                .orElse(List.of());
        boolean kai = "kai".equals(asked.queryParam("face"));
        frame.answer(
                asked,
                "seats/plates",
                Entry.MEETINGS,
                new PlatesView(view.seen().sitting().name(), view.address(), plates, changed, kai));
    }

    void lay(Context asked) {
        act(
                asked,
                LAYING,
                "laid",
                (actor, meeting, version) -> frame.office()
                        .preparation()
                        .planSeats()
                        .handle(actor, new PlanSeats.Command(meeting, version)));
    }

    void move(Context asked) {
        var form = Form.of(asked);
        var place = Place.labelled(form.value("place"));
        if (place.isEmpty() || form.value("person").isEmpty()) {
            var actor = frame.actor(asked, Operation.ARRANGE_MEETINGS);
            answer(asked, actor, form.wrong(CHOOSE), Optional.empty());
            asked.status(422);
            return;
        }
        act(
                asked,
                MOVING,
                "moved",
                (actor, meeting, version) -> frame.office()
                        .preparation()
                        .moveSeat()
                        .handle(
                                actor,
                                new MoveSeat.Command(
                                        meeting, version, form.value("person"), place.get(), form.value("reason"))));
    }

    void undo(Context asked) {
        act(
                asked,
                MOVING,
                "undone",
                (actor, meeting, version) ->
                        frame.office().preparation().moveSeat().undo(actor, new MoveSeat.Undo(meeting, version)));
    }

    private void act(Context asked, Text act, String done, Doing doing) {
        var actor = frame.actor(asked, Operation.ARRANGE_MEETINGS);
        var form = Form.of(asked);
        var meeting = MeetingAddress.of(asked);
        try {
            doing.by(actor, meeting, form.number("version").orElse(0))
                    .either(
                            kept -> frame.go(asked, MeetingAddress.of(meeting) + "/seats?done=" + done),
                            (ground, findings) -> {
                                frame.refusedForRights(ground, findings);
                                answer(asked, actor, form, Optional.of(Notice.refused(act, findings)));
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion meanwhile) {
            answer(asked, actor, form, Optional.of(Notice.stale(SEATS)));
            asked.status(409);
        }
    }

    private void answer(Context asked, Actor actor, Form form, Optional<Notice> told) {
        frame.answer(asked, "seats/seats", Entry.MEETINGS, desk.view(actor, MeetingAddress.of(asked), form, told));
    }

    private static Optional<Notice> told(String done) {
        return switch (done == null ? "" : done) {
            case "laid" -> Optional.of(Notice.done(Text.of("座位牌已按这张图摆放。", "The plates lie by this plan.")));
            case "moved" ->
                Optional.of(Notice.done(Text.of(
                        "已调座，重新排座时保留；可以撤回。", "Moved, and kept when the plan is made anew; it can be taken back.")));
            case "undone" -> Optional.of(Notice.done(Text.of("已撤回最后一次调座。", "The last move is taken back.")));
            default -> Optional.empty();
        };
    }
}
