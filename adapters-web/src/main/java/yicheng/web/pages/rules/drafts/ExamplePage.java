package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import yicheng.web.pages.rules.files.NewExample;
import yicheng.web.pages.rules.files.OpenFile;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Adds lines to a file of examples, one that somebody fills in or those proposed at the edge of a number, and takes lines out. */
public final class ExamplePage {

    private static final Text ADD = Text.of("添加用例", "add the example");
    private static final Text THIS = Text.of("这个用例文件", "this file of examples");
    private static final Text NO_HEADING =
            Text.of("用例文件没有表头，请先在文件里写上表头一行", "the file of examples has no heading; write that line first");
    private static final Text NOT_ADDED = Text.of("没有添加", "Not added");
    private static final Text REMOVE = Text.of("删去用例", "remove the example");
    private static final Text NOT_REMOVED = Text.of("没有删去", "Not removed");
    private static final Text NO_ROW = Text.of(
            "这一行不是用例，文件可能已被改过，请刷新页面", "no example begins at that line; the file may have changed, please reload");
    private static final String EXAMPLES = ".examples.csv";

    private final DraftDesk desk;
    private final Frame frame;

    ExamplePage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    public void add(Context asked) {
        var actor = frame.actor(asked, Operation.DRAFT_RULES);
        var form = Form.of(asked);
        var kept = desk.kept(asked, actor);
        var file = form.value("examples");
        var old = old(kept, file);
        var headings = ExampleTable.firstLine(old.text());
        boolean filledIn = form.all("line").isEmpty();
        var added = filledIn
                ? ExampleForm.line(form, old.text(), headings)
                : NewExample.of(old.text(), headings, form.all("line"));
        var bytes = old.saying(added.after(old.text()));
        var judged = headings.isEmpty() || !file.endsWith(EXAMPLES)
                ? form.wrong(NO_HEADING)
                : judged(actor, kept, file, bytes, added, filledIn ? asked(kept, form, headings) : form);
        if (judged.sound()) {
            keep(asked, actor, form, bytes, ADD, form.value("came").isEmpty() ? "example#examples" : "agreed");
            return;
        }
        refused(asked, actor, kept, judged, NOT_ADDED);
    }

    private static Form asked(Drafts.Kept kept, Form form, List<String> headings) {
        return ExampleForm.judged(form, headings, rules(kept, FileGroups.stem(form.value("examples"))));
    }

    /** What the check says of the new lines. */
    private Form judged(Actor actor, Drafts.Kept kept, String file, byte[] bytes, NewExample added, Form form) {
        return desk.checks()
                .trying(actor, kept, file, bytes)
                .fold(
                        check -> ExampleForm.with(
                                form,
                                added,
                                check.faults().stream()
                                        .filter(fault -> fault.file().equals(file) && added.has(fault.line()))
                                        .toList()),
                        refused -> form);
    }

    /** Takes lines out, such as those of a rule that was deleted. */
    public void remove(Context asked) {
        var actor = frame.actor(asked, Operation.DRAFT_RULES);
        var form = Form.of(asked);
        var kept = desk.kept(asked, actor);
        var old = old(kept, form.value("examples"));
        var rows = form.all("row").stream()
                .filter(row -> row.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        var left = rows.isEmpty() ? Optional.<String>empty() : ExampleTable.without(old.text(), rows);
        if (left.isEmpty()) {
            refused(asked, actor, kept, form.wrong(NO_ROW), NOT_REMOVED);
            return;
        }
        keep(asked, actor, form, old.saying(left.get()), REMOVE, "removed#examples");
    }

    private void refused(Context asked, Actor actor, Drafts.Kept kept, Form form, Text what) {
        var told = Stream.concat(
                        form.whole().stream(), form.faults().values().stream().flatMap(List::stream))
                .toList();
        var first = Text.of(
                what.zh() + "：" + told.get(0).zh(),
                what.en() + ": " + told.get(0).en());
        desk.answer(
                asked,
                actor,
                kept,
                DraftDesk.Said.of(form, new Notice(false, first, List.of(), Optional.empty())),
                true);
        asked.status(422);
    }

    private void keep(Context asked, Actor actor, Form form, byte[] bytes, Text what, String done) {
        var command = new SaveFile.Command(
                DraftDesk.id(asked), form.number("version").orElse(0), form.value("examples"), Optional.of(bytes));
        try {
            var answer = desk.office().saveFile().handle(actor, command);
            desk.end(asked, actor, answer, form, what, "?file=" + form.value("file") + "&done=" + done);
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

    private static List<String> rules(Drafts.Kept kept, String stem) {
        return Stream.of(".dslr", ".drl")
                .flatMap(ending -> OpenFile.headings(old(kept, stem + ending).text()).stream())
                .map(OpenFile.Heading::id)
                .toList();
    }

    private static FileText old(Drafts.Kept kept, String file) {
        return FileText.of(Optional.ofNullable(kept.draft().files().byName().get(file)));
    }
}
