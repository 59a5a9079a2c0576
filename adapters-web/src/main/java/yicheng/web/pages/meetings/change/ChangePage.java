package yicheng.web.pages.meetings.change;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.meeting.change.PreviewChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.meeting.change.ReadMeetings;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;
import yicheng.web.pages.work.MeetingAddress;

/** Takes what the office wants to make of a meeting, and shows every date it would move before it is proposed. */
public final class ChangePage {

    private static final String REASON = "reason";
    private static final Text MEANWHILE = Text.of(
            "您打开本页以后，有人对这次会议作了调整，所以没有提出。下面已是最新情况，您填写的内容还在；请核对后再提出一次",
            "somebody changed this meeting after you opened the page, so nothing was proposed. It is shown as it is now, with"
                    + " what you typed; look it over and propose again");

    private final Frame frame;
    private final Options options;

    public ChangePage(Frame frame) {
        this.frame = frame;
        this.options = new Options(frame);
    }

    /** The form, and under it what it would move once it is filled in. */
    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.PROPOSE_MEETINGS);
        var form = Form.ofAddress(asked);
        if (form.value(Way.CHANGE).isEmpty() && form.value(REASON).isEmpty()) {
            answer(asked, actor, form, Optional.empty());
        } else {
            tried(asked, actor, form);
        }
    }

    public void propose(Context asked) {
        var actor = frame.actor(asked, Operation.PROPOSE_MEETINGS);
        var form = Way.checked(Form.of(asked));
        if (!form.sound()) {
            again(asked, actor, form, 422);
            return;
        }
        var meeting = MeetingAddress.of(asked);
        var command = new ProposeChange.Command(
                meeting, form.number("version").orElse(0), Way.read(form).orElseThrow(), form.value(REASON));
        try {
            frame.office()
                    .meetings()
                    .proposeChange()
                    .handle(actor, command)
                    .either(
                            kept -> frame.go(asked, MeetingAddress.of(meeting) + "?done=proposed#decide"),
                            (ground, findings) -> again(asked, actor, refused(form, findings), Frame.status(ground)));
        } catch (StaleVersion meanwhile) {
            again(asked, actor, form.wrong(MEANWHILE), 409);
        }
    }

    private void tried(Context asked, Actor actor, Form typed) {
        var form = Way.checked(typed);
        if (!form.sound()) {
            again(asked, actor, form, 422);
            return;
        }
        var change = Way.read(form).orElseThrow();
        frame.office()
                .meetings()
                .previewChange()
                .handle(actor, new PreviewChange.Command(MeetingAddress.of(asked), change, form.value(REASON)))
                .either(
                        preview -> answer(
                                asked,
                                actor,
                                form,
                                Optional.of(new ChangeView.Tried(change.said(), Shifts.of(frame, actor, preview)))),
                        (ground, findings) -> again(asked, actor, refused(form, findings), Frame.status(ground)));
    }

    private static Form refused(Form form, List<Finding> findings) {
        return form.refused(Cited.of(findings), Way.CHANGE, Way.START, Way.INTO, Way.OTHER, REASON);
    }

    private void again(Context asked, Actor actor, Form form, int status) {
        answer(asked, actor, form, Optional.empty());
        asked.status(status);
    }

    private void answer(Context asked, Actor actor, Form form, Optional<ChangeView.Tried> tried) {
        frame.answer(asked, "meetings/change", Entry.MEETINGS, options.view(seen(asked, actor), form, tried));
    }

    private ReadMeetings.Seen seen(Context asked, Actor actor) {
        var meeting = MeetingAddress.of(asked);
        return frame.office().meetings().readMeetings().one(actor, meeting).fold(seen -> seen, refused -> {
            throw new Unknown("meeting", meeting.toString());
        });
    }
}
