package yicheng.web.pages.meetings;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.change.DecideChange;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;
import yicheng.web.pages.work.MeetingAddress;

/** Shows one meeting, and takes what the principal leader decides about a change of it. */
public final class MeetingPage {

    private static final String REMARK = "remark";
    private static final Text MEANWHILE = Text.of(
            "您打开本页以后，这次会议的调整有了变化，所以没有保存。下面已是最新情况，您写的意见还在；请核对后再决定",
            "the change of this meeting was changed after you opened the page, so nothing was saved. It is shown as it is now,"
                    + " with your remark; look it over and decide again");

    private final Frame frame;
    private final MeetingDesk desk;

    public MeetingPage(Frame frame) {
        this.frame = frame;
        this.desk = new MeetingDesk(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_MEETINGS);
        answer(asked, actor, Form.empty());
    }

    public void decide(Context asked) {
        var actor = frame.actor(asked, Operation.DECIDE_MEETINGS);
        var form = Form.of(asked);
        boolean agreed = form.value("agreed").equals("yes");
        var meeting = MeetingAddress.of(asked);
        var command = new DecideChange.Command(meeting, form.number("version").orElse(0), agreed, form.value(REMARK));
        try {
            frame.office()
                    .meetings()
                    .decideChange()
                    .handle(actor, command)
                    .either(kept -> frame.go(asked, done(meeting, agreed)), (ground, findings) -> {
                        frame.refusedForRights(ground, findings);
                        answer(asked, actor, form.refused(Cited.of(findings), REMARK));
                        asked.status(Frame.status(ground));
                    });
        } catch (StaleVersion meanwhile) {
            answer(asked, actor, form.wrong(MEANWHILE));
            asked.status(409);
        }
    }

    private static String done(MeetingRef meeting, boolean agreed) {
        return MeetingAddress.of(meeting) + "?done=" + (agreed ? "agreed" : "declined");
    }

    /** The page as it stands, with what was typed and why it was not done. */
    void answer(Context asked, Actor actor, Form form) {
        var view = desk.view(actor, MeetingAddress.of(asked), form, told(asked.queryParam("done")));
        frame.answer(asked, "meetings/one", Entry.MEETINGS, view);
    }

    private static Optional<Text> told(String done) {
        return switch (done == null ? "" : done) {
            case "proposed" -> Optional.of(Text.of("已提出调整，等主任决定", "Proposed; the director decides"));
            case "agreed" -> Optional.of(Text.of("已同意调整，全部日期已按新安排推算", "Agreed; every date follows it now"));
            case "declined" -> Optional.of(Text.of("已退回调整，会议按原安排召开", "Turned down; the meeting stays as it was"));
            case "called" -> Optional.of(Text.of("已提议，办公室会通知参会人员", "Proposed; the office gives notice"));
            case "drafted" -> Optional.of(Text.of("已起草，等领导确认", "Drafted; the leader confirms it"));
            case "notified" -> Optional.of(Text.of("已通知全部参会人员", "Everybody who takes part was told"));
            case "participants" -> Optional.of(Text.of("参会人员已调整，有变动的人都已告知", "The participants were changed, and told"));
            case "filled" -> Optional.of(Text.of("已登记补办", "Back-filled"));
            case "cancelled" -> Optional.of(Text.of("已取消，已通知的人都已告知", "Cancelled; everybody who knew was told"));
            default -> Optional.empty();
        };
    }
}
