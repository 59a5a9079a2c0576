package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.List;
import yicheng.journal.StaleVersion;
import yicheng.policy.Text;
import yicheng.rulebook.draft.AcceptExamples;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Lets examples follow rules that were changed on purpose. */
final class AcceptPage {

    private static final Text ACCEPT = Text.of("更新用例", "let the examples follow");
    private static final Text THIS = Text.of("这份草稿", "this draft");

    private final DraftDesk desk;
    private final Frame frame;

    AcceptPage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    void accept(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        long seen = form.number("version").orElse(0);
        try {
            var command = new AcceptExamples.Command(DraftDesk.id(asked), seen, lines(form));
            var answer = desk.office().acceptExamples().handle(actor, command);
            desk.end(asked, actor, answer, form, ACCEPT, "?file=" + form.value("file") + "&done=accepted");
        } catch (StaleVersion meanwhile) {
            desk.answer(asked, actor, desk.kept(asked, actor), DraftDesk.Said.of(form, Notice.stale(THIS)), true);
            asked.status(409);
        }
    }

    /** The one that was named, or all. */
    private static List<AcceptExamples.Line> lines(Form form) {
        return form.number("row").stream()
                .mapToObj(row -> new AcceptExamples.Line(form.value("examples"), row))
                .toList();
    }
}
