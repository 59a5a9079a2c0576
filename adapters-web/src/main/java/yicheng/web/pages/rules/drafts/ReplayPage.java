package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.reports.RunningView;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Begins a replay, shows how far it has come, and calls it off. */
public final class ReplayPage {

    private static final Text START = Text.of("开始回放", "begin the replay");

    private final DraftDesk desk;
    private final Frame frame;

    ReplayPage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    public void start(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        desk.office()
                .replayRuns()
                .start(actor, DraftDesk.id(asked))
                .either(run -> shown(asked, form), (ground, findings) -> {
                    desk.answer(
                            asked,
                            actor,
                            desk.kept(asked, actor),
                            DraftDesk.Said.of(form, Notice.refused(START, findings)),
                            true);
                    asked.status(Frame.status(ground));
                });
    }

    /** While it runs, how far it has come; after that the page asks for all that follows from it. */
    public void progress(Context asked) {
        var actor = frame.actor(asked, Operation.READ_DRAFTS);
        var kept = desk.kept(asked, actor);
        desk.office()
                .replayRuns()
                .of(kept.draft().id())
                .ifPresentOrElse(
                        run -> frame.answer(
                                asked,
                                "rules/drafts/running",
                                new RunningView(kept.draft().id(), run)),
                        () -> asked.status(204));
    }

    public void cancel(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        desk.office()
                .replayRuns()
                .cancel(actor, form.value("run"))
                .either(run -> frame.go(asked, address(asked, form) + "&done=cancelled"), frame::refused);
    }

    private void shown(Context asked, Form form) {
        frame.go(asked, address(asked, form) + "#next");
    }

    private static String address(Context asked, Form form) {
        return "/rules/drafts/" + DraftDesk.id(asked).value() + "?file=" + form.value("file");
    }
}
