package yicheng.web.pages.people.table;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import yicheng.journal.StaleVersion;
import yicheng.people.Organisations;
import yicheng.people.change.ChangeOrganisation;
import yicheng.people.change.ReadOrganisation;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.forms.TableUpload;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.sheets.table.Table;
import yicheng.web.sheets.table.Tables;

/** Brings in the whole organisation by one table, after every change was seen. */
public final class ImportPage {

    private static final Pattern PLACE = Pattern.compile("changes\\[(\\d+)].*");

    private final Frame frame;
    private final Tables tables = new Tables(OrganisationTable.COLUMNS);

    public ImportPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        answer(
                asked,
                new ImportView(current(actor).version(), "", Form.empty(), List.of(), List.of(), List.of(), false));
    }

    public void template(Context asked) {
        frame.actor(asked, Operation.CHANGE_PEOPLE);
        var english = "en".equals(asked.queryParam("in"));
        TableUpload.hand(asked, OrganisationTable.template(english), english ? "people" : "jigou");
    }

    public void bringIn(Context asked) {
        TableUpload.refuseTooLarge(asked);
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var form = Form.of(asked);
        var table = TableUpload.of(asked, tables);
        var kept = current(actor);
        boolean save = form.has("act", "save");
        if (save && form.number("version").orElse(0) != kept.version()) {
            var again = form.wrong(Text.of(
                    "您预览以后，有人改动了机构和人员，所以没有保存。下面按最新情况重新预览，请核对后再保存",
                    "somebody changed the organisation after your preview, so nothing was saved; look at it anew"));
            answer(asked, view(actor, kept, table, again));
            asked.status(409);
            return;
        }
        var view = view(actor, kept, table, form);
        if (save && view.savable()) {
            save(asked, actor, kept, table, view);
        } else {
            answer(asked, view);
            asked.status(view.wrong() > 0 ? 422 : 200);
        }
    }

    private void save(Context asked, Actor actor, Organisations.Kept kept, Table table, ImportView view) {
        try {
            tried(actor, kept, plan(actor, kept, table), false);
            frame.go(asked, "/people?done=imported");
        } catch (StaleVersion meanwhile) {
            answer(asked, view);
            asked.status(409);
        }
    }

    private ImportView view(Actor actor, Organisations.Kept kept, Table table, Form form) {
        if (!table.faults().isEmpty()) {
            return new ImportView(kept.version(), table.text(), form, List.of(), table.faults(), table.notes(), true);
        }
        var plan = plan(actor, kept, table);
        var reports = new TreeMap<Integer, ImportView.Report>();
        table.lines().forEach(line -> reports.put(line.row(), new ImportView.Report(line.row(), List.of(), List.of())));
        plan.planned().forEach(one -> reports.compute(one.row(), (row, told) -> changed(told, one.said())));
        plan.faults().forEach(one -> reports.compute(one.row(), (row, told) -> faulty(told, one.text())));
        for (var finding : tried(actor, kept, plan, true)) {
            place(finding, plan).ifPresent(row -> reports.compute(row, (same, told) -> faulty(told, finding.text())));
        }
        return new ImportView(
                kept.version(), table.text(), form, List.copyOf(reports.values()), List.of(), table.notes(), true);
    }

    private Plan plan(Actor actor, Organisations.Kept kept, Table table) {
        return Plan.of(
                table.lines(), kept.organisation(), frame.office().people().newIds(), actor.day());
    }

    private List<Finding> tried(Actor actor, Organisations.Kept kept, Plan plan, boolean dryRun) {
        var changes = plan.planned().stream().map(Planned::change).toList();
        return frame.office()
                .people()
                .changeOrganisation()
                .handle(actor, new ChangeOrganisation.Command(kept.version(), changes, dryRun))
                .fold(done -> List.of(), findings -> findings);
    }

    private static Optional<Integer> place(Finding finding, Plan plan) {
        return finding.field()
                .map(PLACE::matcher)
                .filter(match -> match.matches())
                .map(match ->
                        plan.planned().get(Integer.parseInt(match.group(1))).row());
    }

    private static ImportView.Report changed(ImportView.Report told, Text more) {
        return new ImportView.Report(told.row(), and(told.changes(), more), told.faults());
    }

    private static ImportView.Report faulty(ImportView.Report told, Text more) {
        return new ImportView.Report(told.row(), told.changes(), and(told.faults(), more));
    }

    private static List<Text> and(List<Text> some, Text more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private Organisations.Kept current(Actor actor) {
        return frame.office()
                .people()
                .readOrganisation()
                .handle(actor, new ReadOrganisation.Command(Optional.empty()))
                .fold(kept -> kept, refused -> {
                    throw new IllegalStateException("whoever changes people reads them: " + refused);
                });
    }

    private void answer(Context asked, ImportView view) {
        frame.answer(asked, "people/import", Entry.MANAGE, view);
    }
}
