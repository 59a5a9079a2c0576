package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.SaveFile;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.rules.files.Clash;
import yicheng.web.pages.rules.files.FileText;
import yicheng.web.pages.rules.files.SavedView;
import yicheng.web.pages.rules.files.UnsavedView;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Keeps what is typed into a file of a draft; what another person saved meanwhile is shown beside it. */
public final class FilePage {

    private static final Text SAVE = Text.of("保存文件", "keep the file");
    private static final Text THIS = Text.of("这个文件", "this file");

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
