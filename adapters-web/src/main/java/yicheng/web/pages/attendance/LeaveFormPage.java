package yicheng.web.pages.attendance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;

/** Shows the form to ask for leave, and takes it: to the host, or as a draft. */
final class LeaveFormPage {

    private static final Text MEANWHILE = Text.of(
            "这份请假刚才在别处改过，没有保存；您填写的内容还在，请核对后再提交",
            "this request was changed meanwhile and nothing was saved; what you typed is still here");

    private final Frame frame;

    LeaveFormPage(Frame frame) {
        this.frame = frame;
    }

    void blank(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        var meeting = Optional.ofNullable(asked.queryParam("meeting")).orElse("");
        answer(asked, actor, Form.empty().with(Typed.MEETING, meeting), Optional.empty());
    }

    void edit(Context asked) {
        var actor = frame.actor(asked, Operation.ASK_LEAVE);
        var kept = kept(asked, actor);
        if (kept.leave().stage() == LeaveStage.DRAFT) {
            answer(asked, actor, Typed.of(kept.leave()), Optional.of(kept));
        } else {
            frame.go(asked, LeaveAddress.of(kept.leave().id()));
        }
    }

    void ask(Context asked) {
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

    void save(Context asked) {
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
    void judge(Context asked) {
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
        var standing = standing(actor);
        var choices = MeetingChoices.of(
                frame,
                form.value(Typed.MEETING),
                standing.stream().map(Leave::meeting).collect(Collectors.toUnmodifiableSet()));
        var roster = choices.chosen().flatMap(meeting -> roster(actor, meeting));
        var member = roster.flatMap(found -> found.member(actor.id()));
        var view = new LeaveFormView(
                choices,
                ProxyChoices.of(
                        actor.organisation(),
                        choices.chosen().map(HeldMeeting::day).orElse(actor.day()),
                        Optional.of(actor.id())),
                choices.chosen()
                        .filter(meeting -> form.value(Typed.MEETING).isEmpty())
                        .map(meeting -> form.with(Typed.MEETING, meeting.ref().toString()))
                        .orElse(form),
                draft,
                draft.isPresent() ? Optional.empty() : choices.chosen().flatMap(meeting -> about(meeting, standing)),
                roster.filter(found -> member.isEmpty()).map(found -> notExpected(found, actor)),
                member.flatMap(Attendee::post)
                        .filter(PostKind.DEPARTMENT_HEAD::equals)
                        .isPresent());
        frame.answer(asked, "attendance/ask", Entry.MEETINGS, view);
    }

    private Optional<MeetingRoster> roster(Actor actor, HeldMeeting meeting) {
        return frame.office()
                .attendance()
                .readRoster()
                .handle(actor, meeting.ref())
                .fold(Optional::of, refused -> Optional.empty());
    }

    /** His own requests that still count. */
    private List<Leave> standing(Actor actor) {
        return frame
                .office()
                .attendance()
                .readLeaves()
                .own(actor)
                .fold(own -> own, refused -> List.<Leaves.Kept>of())
                .stream()
                .map(Leaves.Kept::leave)
                .filter(leave -> leave.person().equals(actor.id()) && !LeaveStage.OVER.contains(leave.stage()))
                .toList();
    }

    private static Optional<Leave> about(HeldMeeting meeting, List<Leave> standing) {
        return standing.stream()
                .filter(leave -> meeting.with().contains(leave.meeting()))
                .findFirst();
    }

    private static Text notExpected(MeetingRoster roster, Actor actor) {
        return roster.standingIn(actor.id()).isPresent()
                ? Text.of(
                        "您是代会人，不能再请假；不能到会的，请原请假人另行指定一位代会人",
                        "you stand in for somebody; if you cannot come, he names another one")
                : Text.of("您不在这次会议的参会人员名单上，不必请假", "you are not expected at that meeting and need no leave");
    }
}
