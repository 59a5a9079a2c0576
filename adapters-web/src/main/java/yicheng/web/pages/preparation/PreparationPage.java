package yicheng.web.pages.preparation;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Preparations;
import yicheng.preparation.checklist.TickItem;
import yicheng.preparation.room.ChooseRoom;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;

/** Shows the room and the checklists of a meeting, and takes what the office does about them. */
final class PreparationPage {

    private static final Text TICKING = Text.of("登记办理情况", "tick an item off");
    private static final Text CHOOSING = Text.of("选定会议室", "choose the room");
    private static final Text PREPARATION = Text.of("这次会议的准备情况", "how this meeting is got ready");

    private final Frame frame;
    private final PreparationDesk desk;

    PreparationPage(Frame frame) {
        this.frame = frame;
        this.desk = new PreparationDesk(frame);
    }

    void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_MEETINGS);
        answer(asked, actor, told(asked.queryParam("done")));
    }

    void tick(Context asked) {
        var actor = frame.actor(asked, Operation.ARRANGE_MEETINGS);
        var form = Form.of(asked);
        var meeting = MeetingAddress.of(asked);
        var list = Checklist.coded(form.value("list")).orElse(Checklist.VENUE);
        boolean done = form.value("done").equals("yes");
        var command = new TickItem.Command(
                meeting, form.number("version").orElse(0), list, form.value("item"), done, form.value("remark"));
        fresh(
                asked,
                actor,
                () -> answer(
                        asked,
                        actor,
                        meeting,
                        TICKING,
                        frame.office().preparation().tickItem().handle(actor, command),
                        "#list-" + list.code()));
    }

    void room(Context asked) {
        var actor = frame.actor(asked, Operation.ARRANGE_MEETINGS);
        var form = Form.of(asked);
        var meeting = MeetingAddress.of(asked);
        var command = new ChooseRoom.Command(meeting, form.number("version").orElse(0), form.value("room"));
        fresh(
                asked,
                actor,
                () -> answer(
                        asked,
                        actor,
                        meeting,
                        CHOOSING,
                        frame.office().preparation().chooseRoom().handle(actor, command),
                        "?done=room"));
    }

    /** Who saw an older version sees the one there is. */
    private void fresh(Context asked, Actor actor, Runnable act) {
        try {
            act.run();
        } catch (StaleVersion meanwhile) {
            answer(asked, actor, Optional.of(Notice.stale(PREPARATION)));
            asked.status(409);
        }
    }

    private void answer(
            Context asked, Actor actor, MeetingRef meeting, Text act, Answer<Preparations.Kept> answer, String then) {
        answer.either(
                kept -> frame.go(asked, MeetingAddress.of(meeting) + "/preparation" + then), (ground, findings) -> {
                    frame.refusedForRights(ground, findings);
                    answer(asked, actor, Optional.of(Notice.refused(act, findings)));
                    asked.status(Frame.status(ground));
                });
    }

    private void answer(Context asked, Actor actor, Optional<Notice> told) {
        var view = desk.view(actor, MeetingAddress.of(asked), told);
        frame.answer(asked, "preparation/preparation", Entry.MEETINGS, view);
    }

    private static Optional<Notice> told(String done) {
        return "room".equals(done)
                ? Optional.of(Notice.done(Text.of("已选定会议室，座位图随之重排。", "The room is chosen; the seat plan follows it.")))
                : Optional.empty();
    }
}
