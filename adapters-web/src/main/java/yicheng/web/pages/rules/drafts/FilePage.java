package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.SaveFile;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.rules.files.Clash;
import yicheng.web.pages.rules.files.ExampleTable;
import yicheng.web.pages.rules.files.FileText;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Keeps what is typed into a file of a draft; what another person saved meanwhile is shown beside it. */
public final class FilePage {

    private static final Text SAVE = Text.of("保存文件", "keep the file");
    private static final Text ADD = Text.of("添加用例", "add the example");
    private static final Text THIS = Text.of("这个文件", "this file");
    private static final int PAIRS = 3;

    private final DraftDesk desk;
    private final Frame frame;

    FilePage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    /** By the button of the form, or by itself while somebody types. */
    public void save(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var kept = desk.kept(asked, actor);
        var typed = form.exact("text");
        var file = form.value("file");
        var bytes = old(kept, file).saying(typed);
        if (Arrays.equals(bytes, kept.draft().files().byName().get(file))) {
            saved(asked, actor, kept, file);
            return;
        }
        try {
            desk.office()
                    .saveFile()
                    .handle(actor, new SaveFile.Command(DraftDesk.id(asked), seen(form), file, Optional.of(bytes)))
                    .either(now -> saved(asked, actor, now, file), (ground, findings) -> {
                        var notice = Notice.refused(SAVE, findings);
                        notSaved(asked, actor, kept, said(form, notice, Optional.empty(), typed));
                        asked.status(Frame.status(ground));
                    });
        } catch (StaleVersion meanwhile) {
            var now = desk.kept(asked, actor);
            var clash = clash(actor, now, file, typed);
            notSaved(asked, actor, now, said(form, Notice.stale(THIS), Optional.of(clash), typed));
            asked.status(409);
        }
    }

    /** A line more in the file of examples. */
    public void addExample(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var kept = desk.kept(asked, actor);
        var file = form.value("examples");
        var old = old(kept, file);
        var headings = ExampleTable.firstLine(old.text());
        var unread = headings.isEmpty();
        var back = "?file=" + form.value("file") + "&done=example#examples";
        if (unread || form.value("rule").isEmpty()) {
            var why = unread
                    ? Text.of("用例文件没有表头，请先在文件里写上表头一行", "the file of examples has no heading; write that line first")
                    : Text.of("请选一条规则", "choose a rule");
            desk.answer(asked, actor, kept, DraftDesk.Said.of(form.wrong("rule", why), refused(why)), true);
            asked.status(422);
            return;
        }
        var bytes = old.saying(ExampleTable.with(old.text(), headings, cells(form)));
        try {
            var answer = desk.office()
                    .saveFile()
                    .handle(actor, new SaveFile.Command(DraftDesk.id(asked), seen(form), file, Optional.of(bytes)));
            desk.end(asked, actor, answer, form, ADD, back);
        } catch (StaleVersion meanwhile) {
            desk.answer(asked, actor, desk.kept(asked, actor), DraftDesk.Said.of(form, Notice.stale(THIS)), true);
            asked.status(409);
        }
    }

    private static Map<String, String> cells(Form form) {
        var cells = new HashMap<String, String>();
        for (int pair = 1; pair <= PAIRS; pair++) {
            if (!form.value("column" + pair).isEmpty()) {
                cells.put(form.value("column" + pair), form.value("value" + pair));
            }
        }
        List.of("rule", "expect", "because").forEach(name -> cells.put(name, form.value(name)));
        return cells;
    }

    private static Notice refused(Text why) {
        return new Notice(false, why, List.of(), Optional.empty());
    }

    private static DraftDesk.Said said(Form form, Notice notice, Optional<Clash> clash, String typed) {
        return new DraftDesk.Said(form, Optional.of(notice), clash, Optional.of(typed));
    }

    private void saved(Context asked, Actor actor, Drafts.Kept kept, String file) {
        if (isByItself(asked)) {
            frame.answer(asked, "rules/drafts/saved", new SavedView(kept.version(), frame.local(kept.changed())));
        } else {
            frame.go(asked, RuleAddress.of(kept.draft().id(), file) + "&done=saved");
        }
    }

    private void notSaved(Context asked, Actor actor, Drafts.Kept kept, DraftDesk.Said said) {
        if (isByItself(asked)) {
            frame.answer(asked, "rules/drafts/unsaved", new UnsavedView(said.notice(), said.clash()));
        } else {
            desk.answer(asked, actor, kept, said, true);
        }
    }

    private Clash clash(Actor actor, Drafts.Kept kept, String file, String typed) {
        var change = Optional.ofNullable(kept.draft().changes().get(file));
        return Clash.of(
                file,
                change.flatMap(one -> one.by()).map(Names.of(actor)::of).orElse(""),
                change.map(one -> frame.local(one.at())
                                .toLocalTime()
                                .withNano(0)
                                .toString()
                                .substring(0, 5))
                        .orElse(""),
                kept.version(),
                typed.replace("\r\n", "\n"),
                old(kept, file).text(),
                RuleAddress.of(kept.draft().id(), file));
    }

    private static FileText old(Drafts.Kept kept, String file) {
        return FileText.of(Optional.ofNullable(kept.draft().files().byName().get(file)));
    }

    /** A version that cannot be read saw nothing. */
    private static long seen(Form form) {
        return form.number("version").orElse(0);
    }

    private static boolean isByItself(Context asked) {
        return asked.header("X-Autosave") != null;
    }
}
