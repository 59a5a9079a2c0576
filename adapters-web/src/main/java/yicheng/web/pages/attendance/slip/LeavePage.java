package yicheng.web.pages.attendance.slip;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import yicheng.AttendanceDesk;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.act.CheckProxy;
import yicheng.attendance.leave.act.ContestEntry;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.DiscardLeave;
import yicheng.attendance.leave.act.NameProxy;
import yicheng.attendance.leave.act.SupplementLeave;
import yicheng.attendance.leave.act.WithdrawLeave;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.LeaveAddress;
import yicheng.web.pages.attendance.LeaveDone;
import yicheng.web.pages.attendance.asking.Typed;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Shows one request for leave as a slip, and takes what is done about it. */
public final class LeavePage {

    private static final Text IT = Text.of("这份请假", "this request");

    private final Frame frame;
    private final LeaveDesk desk;
    private final Map<String, LeaveAct> acts;

    public LeavePage(Frame frame) {
        this.frame = frame;
        this.desk = new LeaveDesk(frame);
        this.acts = Map.of(
                "approve", LeaveAct.APPROVE,
                "refuse", LeaveAct.REFUSE,
                "consent", LeaveAct.ENTER_CONSENT,
                "proxy", LeaveAct.NAME_PROXY,
                "confirm-proxy", LeaveAct.CONFIRM_PROXY,
                "turn-down-proxy", LeaveAct.TURN_DOWN_PROXY,
                "supplement", LeaveAct.SUPPLEMENT,
                "contest", LeaveAct.CONTEST,
                "withdraw", LeaveAct.WITHDRAW);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        var told = Optional.ofNullable(asked.queryParam("done"))
                .flatMap(LeaveDone::of)
                .map(Notice::done);
        frame.answer(
                asked, "attendance/leave", Entry.MEETINGS, desk.view(actor, kept(asked, actor), Form.empty(), told));
    }

    public void act(Context asked) {
        var named = asked.pathParam("act");
        var act = Optional.ofNullable(acts.get(named)).orElseThrow(() -> new Unknown("act", named));
        tried(asked, act, (actor, form) -> by(actor, act, LeaveAddress.of(asked), form));
    }

    public void discard(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var command = new DiscardLeave.Command(
                LeaveAddress.of(asked), form.number("version").orElse(0));
        frame.office()
                .attendance()
                .discardLeave()
                .handle(actor, command)
                .either(gone -> frame.go(asked, "/leaves"), frame::refused);
    }

    private Answer<Leaves.Kept> by(Actor actor, LeaveAct act, Leave.Id id, Form form) {
        AttendanceDesk office = frame.office().attendance();
        long version = form.number("version").orElse(0);
        var remark = form.value("remark");
        return switch (act) {
            case APPROVE ->
                office.decideLeave()
                        .handle(
                                actor,
                                new DecideLeave.Command(
                                        id,
                                        version,
                                        true,
                                        remark,
                                        form.value("with").equals("proxy"),
                                        false));
            case REFUSE ->
                office.decideLeave().handle(actor, new DecideLeave.Command(id, version, false, remark, false, false));
            case ENTER_CONSENT ->
                office.decideLeave()
                        .handle(
                                actor,
                                new DecideLeave.Command(
                                        id, version, form.value("agreed").equals("yes"), remark, false, true));
            case NAME_PROXY -> name(actor, id, version, form);
            case CONFIRM_PROXY -> office.checkProxy().handle(actor, new CheckProxy.Command(id, version, true, remark));
            case TURN_DOWN_PROXY ->
                office.checkProxy().handle(actor, new CheckProxy.Command(id, version, false, remark));
            case SUPPLEMENT ->
                office.supplementLeave().handle(actor, new SupplementLeave.Command(id, version, form.value("text")));
            case CONTEST ->
                office.contestEntry().handle(actor, new ContestEntry.Command(id, version, form.value("why")));
            case WITHDRAW -> office.withdrawLeave().handle(actor, new WithdrawLeave.Command(id, version));
            case SAVE, DISCARD, ASK, ENTER_CALL -> throw new Unknown("act", act.code());
        };
    }

    private Answer<Leaves.Kept> name(Actor actor, Leave.Id id, long version, Form form) {
        var proxy = Typed.proxy(form).orElseThrow(() -> new Unknown("person", form.value(Typed.PROXY)));
        return frame.office().attendance().nameProxy().handle(actor, new NameProxy.Command(id, version, proxy));
    }

    /** Back to the page it was asked from: today, where the host approves in place. */
    private void tried(Context asked, LeaveAct act, BiFunction<Actor, Form, Answer<Leaves.Kept>> tried) {
        var actor = frame.actor(asked);
        var form = Form.of(asked).with("act", act.code());
        try {
            tried.apply(actor, form)
                    .either(
                            kept -> frame.go(
                                    asked,
                                    form.value("from").equals("today")
                                            ? "/?done=" + act.event()
                                            : LeaveAddress.of(kept.leave().id()) + "?done=" + act.event()),
                            (ground, findings) -> {
                                frame.refusedForRights(ground, findings);
                                again(asked, actor, form, Notice.refused(act.label(), findings));
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion meanwhile) {
            again(asked, actor, form, Notice.stale(IT));
            asked.status(409);
        }
    }

    private void again(Context asked, Actor actor, Form form, Notice told) {
        var kept = kept(asked, actor);
        var act = form.value("act");
        boolean open = desk.view(actor, kept, form, Optional.empty()).open().stream()
                .anyMatch(one -> one.code().equals(act));
        var typed = form.value("remark") + form.value("text") + form.value("why");
        var view = desk.view(actor, kept, form, Optional.of(open ? told : told.withoutForm(typed)));
        frame.answer(asked, "attendance/leave", Entry.MEETINGS, view);
    }

    /** @throws Unknown where there is none, or it may not be seen */
    private Leaves.Kept kept(Context asked, Actor actor) {
        return frame.office()
                .attendance()
                .readLeaves()
                .one(actor, LeaveAddress.of(asked))
                .fold(kept -> kept, refused -> {
                    throw new Unknown("leave", asked.pathParam("id"));
                });
    }
}
