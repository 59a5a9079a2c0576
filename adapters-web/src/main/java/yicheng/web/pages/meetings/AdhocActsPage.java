package yicheng.web.pages.meetings;

import io.javalin.http.Context;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.act.AdhocOutcome;
import yicheng.meeting.adhoc.act.BackFillStep;
import yicheng.meeting.adhoc.act.CancelAdhoc;
import yicheng.meeting.adhoc.act.ChangeParticipants;
import yicheng.meeting.adhoc.act.NotifyAdhoc;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.meetings.adhoc.AdhocFields;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;
import yicheng.web.pages.work.MeetingAddress;

/** Takes what people do with an ad hoc meeting on its page: notice, participants, back-filling, cancelling. */
final class AdhocActsPage {

    private static final String CANCELLED_FOR = "cancelled_for";
    private static final String NOTE = "note";
    private static final String[] FIELDS = {
        AdhocFields.REASON, AdhocFields.ALLOWED_BY, AdhocFields.PARTICIPANTS, CANCELLED_FOR, NOTE
    };
    private static final Text MEANWHILE = Text.of(
            "您打开本页以后，有人改动了这次会议，所以没有办理。下面已是最新情况，您填写的内容还在；请核对后再办",
            "somebody changed this meeting after you opened the page, so nothing was done. It is shown as it is now, with what"
                    + " you typed");

    /** One act with what was typed for it. */
    private interface Act {
        Answer<AdhocOutcome> done(Actor actor, MeetingRef meeting, long version, Form form);
    }

    private final Frame frame;
    private final MeetingPage page;

    AdhocActsPage(Frame frame, MeetingPage page) {
        this.frame = frame;
        this.page = page;
    }

    void notice(Context asked) {
        take(
                asked,
                "notified",
                (actor, meeting, version, form) -> frame.office()
                        .adhoc()
                        .notifyAdhoc()
                        .handle(actor, new NotifyAdhoc.Command(meeting, version, AdhocFields.urgency(form))));
    }

    void participants(Context asked) {
        take(
                asked,
                "participants",
                (actor, meeting, version, form) -> frame.office()
                        .adhoc()
                        .changeParticipants()
                        .handle(
                                actor,
                                new ChangeParticipants.Command(meeting, version, AdhocFields.participants(form))));
    }

    void cancel(Context asked) {
        take(
                asked,
                "cancelled",
                (actor, meeting, version, form) -> frame.office()
                        .adhoc()
                        .cancelAdhoc()
                        .handle(actor, new CancelAdhoc.Command(meeting, version, form.value(CANCELLED_FOR))));
    }

    void backFill(Context asked) {
        var sent = Form.of(asked).value("step");
        var step = Step.named(sent);
        if (step.isEmpty()) {
            var unknown = Text.of("没有“%s”这个环节".formatted(sent), "there is no step “%s”".formatted(sent));
            again(asked, frame.actor(asked), Form.of(asked).wrong(unknown), 422);
            return;
        }
        take(
                asked,
                "filled",
                (actor, meeting, version, form) -> frame.office()
                        .adhoc()
                        .backFillStep()
                        .handle(actor, new BackFillStep.Command(meeting, version, step.get(), form.value(NOTE))));
    }

    private void take(Context asked, String done, Act act) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var meeting = MeetingAddress.of(asked);
        try {
            act.done(actor, meeting, form.number("version").orElse(0), form)
                    .either(
                            outcome -> frame.go(asked, MeetingAddress.of(meeting) + "?done=" + done),
                            (ground, findings) -> {
                                frame.refusedForRights(ground, findings);
                                again(
                                        asked,
                                        actor,
                                        ground == Ground.STATE
                                                ? form.refused(Cited.of(findings))
                                                : form.refused(Cited.of(findings), FIELDS),
                                        Frame.status(ground));
                            });
        } catch (StaleVersion meanwhile) {
            again(asked, actor, form.wrong(MEANWHILE), 409);
        }
    }

    private void again(Context asked, Actor actor, Form form, int status) {
        page.answer(asked, actor, form);
        asked.status(status);
    }
}
