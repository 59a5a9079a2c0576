package yicheng.web.pages.values;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.SetValues;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Shows the values of the rule book inside their sentences, and takes down others into a draft. */
public final class ValuesPage {

    private static final Text BOOK = Text.of("规则库", "the rule book");
    private static final Text SAVE = Text.of("保存参数", "keep the values");
    private static final Text NOTHING = Text.of("没有改动，未保存", "Nothing was changed, nothing was kept");

    private final Frame frame;
    private final ValuesDesk desk;

    public ValuesPage(Frame frame) {
        this.frame = frame;
        this.desk = new ValuesDesk(frame);
    }

    /** Who may not see drafts reads the same sentences in the handbook. */
    public void show(Context asked) {
        var actor = frame.actor(asked);
        if (!actor.mayEverywhere(Operation.READ_DRAFTS)) {
            frame.go(asked, "/rules/handbook");
            return;
        }
        var book = desk.book(actor, param(asked, "draft"));
        desk.answer(asked, actor, book, param(asked, "show").equals("all"), Map.of(), Form.empty(), saved(asked, book));
    }

    private static Notice[] saved(Context asked, Book book) {
        return book.draft()
                .filter(kept -> !param(asked, "saved").isEmpty())
                .map(kept -> new Notice[] {
                    Notice.done(Text.of(
                            "已写入草稿“%s”，尚未生效".formatted(kept.draft().title()),
                            "Kept in the draft \"%s\"; not yet in force"
                                    .formatted(kept.draft().title())))
                })
                .orElse(new Notice[0]);
    }

    public void save(Context asked) {
        var actor = frame.actor(asked);
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            actor.refused(Operation.DRAFT_RULES).either(done -> {}, frame::refused);
        }
        var form = Form.of(asked);
        var book = desk.book(actor, form.value("draft"));
        boolean all = form.value("show").equals("all");
        var inputs = book.inputs(all);
        var typed = Typed.of(form, inputs);
        var judged = typed.judged(form, inputs);
        if (typed.isEmpty() || !judged.sound()) {
            var told = typed.isEmpty()
                    ? new Notice[] {new Notice(false, NOTHING, List.of(), Optional.empty())}
                    : new Notice[0];
            desk.answer(asked, actor, book, all, typed.values(), judged, told);
            asked.status(422);
        } else {
            keep(asked, actor, form, book, typed);
        }
    }

    private void keep(Context asked, Actor actor, Form form, Book book, Typed typed) {
        boolean all = form.value("show").equals("all");
        try {
            kept(actor, form, book, typed, book.inputs(all))
                    .either(
                            kept -> frame.go(
                                    asked,
                                    "/rules/values?draft=%s&saved=yes%s"
                                            .formatted(kept.draft().id().value(), all ? "&show=all" : "")),
                            (ground, findings) -> {
                                desk.answer(
                                        asked, actor, book, all, typed.values(), form, Notice.refused(SAVE, findings));
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion changed) {
            desk.answer(asked, actor, book, all, typed.values(), form, Notice.stale(BOOK));
            asked.status(409);
        }
    }

    private Answer<Drafts.Kept> kept(Actor actor, Form form, Book book, Typed typed, Map<String, List<Blank>> inputs) {
        var desk = frame.office().ruleBookDesk();
        var changes = typed.changes(book, inputs);
        if (book.draft().isPresent()) {
            var id = book.draft().get().draft().id();
            return desk.setValues()
                    .handle(
                            actor,
                            new SetValues.Command(id, form.number("version").orElse(0), changes));
        }
        if (book.base().number() != form.number("base").orElse(0)) {
            throw new StaleVersion(book.base().subject(), form.number("base").orElse(0));
        }
        var begun =
                new BeginDraft.Command(DraftTitle.of(typed, inputs), book.base().number(), Optional.empty());
        return desk.beginDraft()
                .handle(actor, begun)
                .then(kept -> desk.setValues()
                        .handle(actor, new SetValues.Command(kept.draft().id(), kept.version(), changes)));
    }

    private static String param(Context asked, String name) {
        return Objects.requireNonNullElse(asked.queryParam(name), "").strip();
    }
}
