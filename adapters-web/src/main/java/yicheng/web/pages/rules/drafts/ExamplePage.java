package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.policy.bench.Boundary;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.SaveFile;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.rules.files.BoundaryView;
import yicheng.web.pages.rules.files.ExampleTable;
import yicheng.web.pages.rules.files.FileGroups;
import yicheng.web.pages.rules.files.FileText;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Adds lines to a file of examples: one that somebody fills in, or those proposed at the edge of a number. */
public final class ExamplePage {

    private static final Text ADD = Text.of("添加用例", "add the example");
    private static final Text THIS = Text.of("这个用例文件", "this file of examples");
    private static final Text NO_HEADING =
            Text.of("用例文件没有表头，请先在文件里写上表头一行", "the file of examples has no heading; write that line first");
    private static final Text NO_RULE = Text.of("请选一条规则", "choose a rule");
    private static final int PAIRS = 3;

    private final DraftDesk desk;
    private final Frame frame;

    ExamplePage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    public void add(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var kept = desk.kept(asked, actor);
        var old = old(kept, form.value("examples"));
        var headings = ExampleTable.firstLine(old.text());
        var fault = headings.isEmpty()
                ? Optional.of(NO_HEADING)
                : form.value("rule").isEmpty() && form.all("line").isEmpty()
                        ? Optional.of(NO_RULE)
                        : Optional.<Text>empty();
        if (fault.isPresent()) {
            var notice = new Notice(false, fault.get(), List.of(), Optional.empty());
            desk.answer(asked, actor, kept, DraftDesk.Said.of(form.wrong("rule", fault.get()), notice), true);
            asked.status(422);
            return;
        }
        keep(asked, actor, form, old.saying(text(old.text(), headings, form)));
    }

    private void keep(Context asked, Actor actor, Form form, byte[] bytes) {
        var command = new SaveFile.Command(
                DraftDesk.id(asked), form.number("version").orElse(0), form.value("examples"), Optional.of(bytes));
        try {
            var answer = desk.office().saveFile().handle(actor, command);
            desk.end(
                    asked,
                    actor,
                    answer,
                    form,
                    ADD,
                    "?file=" + form.value("file") + "&done="
                            + (form.value("came").isEmpty() ? "example#examples" : "agreed"));
        } catch (StaleVersion meanwhile) {
            desk.answer(asked, actor, desk.kept(asked, actor), DraftDesk.Said.of(form, Notice.stale(THIS)), true);
            asked.status(409);
        }
    }

    /** What happens just below, at and just above each number; those first for which the draft changes something. */
    public void boundaries(Context asked) {
        var actor = frame.actor(asked, Operation.READ_DRAFTS);
        var kept = desk.kept(asked, actor);
        var file = Objects.requireNonNullElse(asked.queryParam("file"), "review.dslr");
        var stem = file.contains(".") ? FileGroups.stem(file) : file;
        boolean checked =
                desk.checks().of(actor, kept).fold(check -> check.faults().isEmpty(), refused -> false);
        frame.answer(
                asked,
                "rules/drafts/boundaries",
                Entry.RULES,
                new BoundaryView(
                        kept.draft().title(),
                        RuleAddress.of(kept.draft().id()),
                        file,
                        stem + ".examples.csv",
                        FileGroups.title(stem, frame.office().ruleBook().chapters()),
                        checked ? boundaries(kept, stem) : List.of(),
                        checked,
                        kept.version()));
    }

    private List<Boundary> boundaries(Drafts.Kept kept, String stem) {
        var read = desk.office().readEditions();
        var inForce = read.files(read.inForce().number()).orElseThrow();
        return desk.office().bench().boundaries(kept.draft().files(), inForce).stream()
                .filter(boundary -> FileGroups.stem(boundary.file()).equals(stem))
                .sorted(Comparator.comparing(boundary -> !boundary.changes()))
                .toList();
    }

    private static String text(String before, List<String> headings, Form form) {
        if (form.all("line").isEmpty()) {
            return ExampleTable.with(before, headings, cells(form));
        }
        var text = before + (before.endsWith("\n") ? "" : "\n");
        return text + String.join("\n", form.all("line")) + "\n";
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

    private static FileText old(Drafts.Kept kept, String file) {
        return FileText.of(Optional.ofNullable(kept.draft().files().byName().get(file)));
    }
}
