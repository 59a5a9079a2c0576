package yicheng.web.pages.attendance.asking;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.LeaveAddress;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;

/** Shows the form to ask for leave, and takes it: to the host, or as a draft. */
public final class LeaveFormPage {

    private static final Text MEANWHILE = Text.of(
            "这份请假刚才在别处改过，没有保存；您填写的内容还在，请核对后再提交",
            "this request was changed meanwhile and nothing was saved; what you typed is still here");

    private final Frame frame;
    private final LeaveFormDesk desk;

    public LeaveFormPage(Frame frame) {
        this.frame = frame;
        this.desk = new LeaveFormDesk(frame);
    }

    public void blank(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        var meeting = Optional.ofNullable(asked.queryParam("meeting")).orElse("");
        answer(asked, actor, Form.empty().with(Typed.MEETING, meeting), Optional.empty());
    }

    public void edit(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        var kept = kept(asked, actor);
        if (kept.leave().stage() == LeaveStage.DRAFT) {
            answer(asked, actor, Typed.of(kept.leave()), Optional.of(kept));
        } else {
            frame.go(asked, LeaveAddress.of(kept.leave().id()));
        }
    }

    public void ask(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        taken(
                asked,
                actor,
                Optional.empty(),
                (form, draftOnly) -> frame.office()
                        .attendance()
                        .askLeave()
                        .handle(
                                actor,
                                new AskLeave.Command(
                                        MeetingRef.parse(form.value(Typed.MEETING))
                                                .orElseThrow(),
                                        Optional.empty(),
                                        Typed.leave(form),
                                        draftOnly)));
    }

    public void save(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        var id = LeaveAddress.of(asked);
        taken(
                asked,
                actor,
                Optional.of(kept(asked, actor)),
                (form, draftOnly) -> frame.office()
                        .attendance()
                        .askLeave()
                        .again(
                                actor,
                                new AskLeave.Again(
                                        id, form.number("version").orElse(0), Typed.leave(form), draftOnly)));
    }

    /** What the rules say to what is typed so far, for the fields of the form. */
    public void judge(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        var form = Form.of(asked);
        var meeting = MeetingRef.parse(form.value(Typed.MEETING));
        var said = meeting.stream()
                .flatMap(ref -> frame.office().attendance().askLeave().tried(actor, ref, Typed.soFar(form)).stream())
                .filter(finding -> !finding.missing())
                .toList();
        frame.answer(asked, "attendance/said", Entry.MEETINGS, LeaveSaid.of(said));
    }

    private interface Taking {
        Answer<Leaves.Kept> by(Form form, boolean draftOnly);
    }

    private void taken(Context asked, Actor actor, Optional<Leaves.Kept> draft, Taking taking) {
        var form = Typed.complete(Form.of(asked));
        if (MeetingRef.parse(form.value(Typed.MEETING)).isEmpty()) {
            form = form.wrong(Typed.MEETING, Text.of("请选择会议", "choose the meeting"));
        }
        if (!form.sound()) {
            answer(asked, actor, form, draft);
            asked.status(422);
            return;
        }
        boolean draftOnly = form.value("do").equals("draft");
        var typed = form;
        try {
            taking.by(form, draftOnly)
                    .either(
                            kept -> frame.go(
                                    asked,
                                    LeaveAddress.of(kept.leave().id())
                                            + (draftOnly ? "?done=leave.saved" : "?done=leave.asked")),
                            (ground, findings) -> {
                                answer(
                                        asked,
                                        actor,
                                        typed.refused(
                                                Cited.of(findings),
                                                Typed.MEETING,
                                                Typed.KIND,
                                                Typed.REASON,
                                                Typed.PROXY,
                                                Typed.PROXY_KIND),
                                        draft);
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion meanwhile) {
            answer(asked, actor, typed.wrong(MEANWHILE), draft);
            asked.status(409);
        }
    }

    private Leaves.Kept kept(Context asked, Actor actor) {
        return frame.office()
                .attendance()
                .readLeaves()
                .one(actor, LeaveAddress.of(asked))
                .fold(found -> found, refused -> {
                    throw new IllegalStateException("who has signed in reads his own");
                });
    }

    private void answer(Context asked, Actor actor, Form form, Optional<Leaves.Kept> draft) {
        frame.answer(asked, "attendance/ask", Entry.MEETINGS, desk.view(actor, form, draft));
    }
}
